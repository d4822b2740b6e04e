// swift-format-ignore-file
// Generated from Rules/three-step-path/locality-foundation.xml by `swift package regenerate`; not edited by hand.

let threeStepPathLocalityFoundationXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="locality-foundation" code="LOC" step="foundation" aggregate="sum">
    <title>Locality foundation</title>
    <about>
      What a locality is before anything is built on it: practices that fit together, are heard, and change something.
    </about>

    <group id="shape-and-size">
      <title>Shape and size</title>

      <question id="locality-practices" code="LOC-01" type="whole-number" kinds="locality" short="yes"
                answered-by="locality-manager" unit="practices">
        <ask>How many GP practices are members of the locality? (A practice formed by a merger counts as one.)</ask>
        <evidence good-for="12">Member list with ODS codes; CCG constitution schedule</evidence>
      </question>
      <rule id="locality-practices" role="advisory" question="locality-practices" weight="2" owner="body">
        <mark value="1" from="5" to="10"/>
        <mark value="0.5" from="2" to="4">
          <action with="neighbouring-locality" days="5" months="6">
            <text>
              List the services that need more patients than you have, and plan one of them with a neighbouring
              locality.
            </text>
          </action>
        </mark>
        <mark value="0.5" from="11" to="20">
          <action days="5" months="3">
            <text>Form two or three smaller groups for work in which practices need to know each other well.</text>
          </action>
        </mark>
        <mark value="0.3" from="1" to="1">
          <action with="neighbouring-practices" days="5" months="6">
            <text>
              Ask neighbouring practices what you could plan or decide together; a locality needs at least two.
            </text>
          </action>
        </mark>
        <mark value="0.3" from="21">
          <action with="ccg" days="10" months="6">
            <text>Divide the locality into groups of five to ten practices, each with its own lead.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action with="ccg" days="1" months="1">
            <text>Write down which practices belong to the locality, with their codes.</text>
            <reaches from="1" to="1"/>
          </action>
        </mark>
        <find-out with="ccg" days="1" months="0">
          <text>Confirm how many practices belong to the locality.</text>
        </find-out>
        <cite claims="A-03 C-25 C-28 C-29 I-01" inferred="yes">
          Stated: 5 to 10; outer bands ours, size never lowers a step.
        </cite>
      </rule>

      <question id="merged-practice" code="LOC-28" type="yes-no" kinds="locality" short="yes"
                answered-by="locality-manager" given="yes" better="first">
        <ask>If there is one practice: was it formed by merging two or more practices?</ask>
        <help>A practice formed by a merger counts as the grouping that the practices were before.</help>
        <evidence>Merger agreement</evidence>
        <applies-when><is question="locality-practices" at-least="1" at-most="1"/></applies-when>
      </question>
      <rule id="merged-practice" role="gate" question="merged-practice" owner="body">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action with="neighbouring-practices" days="2" months="2">
            <text>Treat it as one practice, and look for a neighbour to plan with.</text>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Confirm whether the practice was formed by a merger.</text>
        </find-out>
        <cite claims="A-13 I-01" inferred="yes">Ours: a merger is a grouping that went further.</cite>
      </rule>

      <question id="locality-population" code="LOC-02" type="whole-number" kinds="locality" short="no"
                answered-by="locality-manager" given="yes" unit="patients">
        <ask>What is the total registered population of the member practices?</ask>
        <help>The 50,000 to 100,000 of the source are a guide: no population makes or breaks a step.</help>
        <evidence good-for="12">Latest published list sizes by practice</evidence>
      </question>
      <rule id="locality-population" role="advisory" question="locality-population" weight="2" owner="body">
        <mark value="1" from="50000" to="100000"/>
        <mark value="0.7" from="30000" below="50000">
          <action with="neighbouring-locality" days="2" months="3">
            <text>Choose one or two services that are better planned with the next locality.</text>
          </action>
        </mark>
        <mark value="0.7" from="100001" to="150000">
          <action days="2" months="3">
            <text>Plan some services for parts of the locality, so that practices go on knowing each other.</text>
          </action>
        </mark>
        <mark value="0.4" from="0" below="30000">
          <action with="neighbouring-locality" days="5" months="6">
            <text>List the services that need a larger population, and plan those with the next locality.</text>
          </action>
        </mark>
        <mark value="0.4" from="150001">
          <action with="ccg" days="10" months="6">
            <text>Divide the locality into parts of 50,000 to 100,000 people for planning.</text>
          </action>
        </mark>
        <cite claims="C-27 C-29" inferred="yes">Stated: 50,000 to 100,000; outer bands ours.</cite>
      </rule>

      <!-- Every member practice listed in the profile; these figures back the plausibility checks (X7). -->
      <derived id="listed-patients" type="whole-number" short="yes" unit="patients">
        <ask>How many patients do the listed practices have together?</ask>
        <practices figure="sum"/>
      </derived>
      <derived id="listed-mean-list" type="decimal" short="yes" unit="patients">
        <ask>How many patients does a listed practice have on average?</ask>
        <practices figure="mean"/>
      </derived>
      <derived id="locality-list-ratio" type="decimal" kinds="locality" short="no">
        <ask>How does the stated population compare with the lists (1 is equal)?</ask>
        <quotient of="locality-population" by="listed-patients"/>
      </derived>

      <question id="grouping-basis" code="LOC-03" type="choice" kinds="locality" short="no" answered-by="locality-lead">
        <ask>On what basis were the practices grouped?</ask>
        <evidence>Short note agreed by practices; map</evidence>
        <choice id="arbitrary">Arbitrary</choice>
        <choice id="historical">As it always was</choice>
        <choice id="geography">Geography</choice>
        <choice id="natural-community">A natural community</choice>
        <choice id="other-reasoned">Another basis, with reasons</choice>
        <not-applicable>the CCG has a single locality, or there is one practice only</not-applicable>
      </question>
      <rule id="grouping-basis" role="graded" question="grouping-basis" weight="1" owner="body">
        <mark value="0" choices="arbitrary">
          <action with="ccg" days="5" months="6">
            <text>
              Ask practices which neighbours share their patients, and propose a grouping that a patient would
              recognise.
            </text>
          </action>
        </mark>
        <mark value="0.5" choices="historical">
          <action days="2" months="2">
            <text>
              Check whether the old grouping fits how patients move today, and write down why these practices belong
              together.
            </text>
          </action>
        </mark>
        <mark value="1" choices="geography natural-community other-reasoned"/>
        <cite claims="A-05 A-18 C-26" inferred="yes">Ours: any stated reason is a rational grouping.</cite>
      </rule>

      <question id="mutual-accountability" code="LOC-04" type="choice" kinds="locality" short="no"
                answered-by="locality-lead" better="last">
        <ask>Do practices look at each other's performance and answer to each other for it?</ask>
        <evidence good-for="12">Minutes; shared data pack; action log</evidence>
        <choice id="never">Never</choice>
        <choice id="occasionally">Now and then</choice>
        <choice id="quarterly">Every quarter</choice>
        <choice id="routinely-with-action">Routinely, with actions</choice>
        <not-applicable>there is one practice only</not-applicable>
      </question>
      <rule id="mutual-accountability" role="graded" question="mutual-accountability" weight="3" owner="body">
        <mark value="0" choices="never">
          <action days="5" months="2">
            <text>Put one page of figures by practice on the next agenda, with each practice's consent.</text>
          </action>
        </mark>
        <mark value="0.3" choices="occasionally">
          <action days="5" months="3">
            <text>Look at the same page of figures every quarter, presented by a practice.</text>
          </action>
        </mark>
        <mark value="0.7" choices="quarterly">
          <action days="5" months="6">
            <text>
              Record one action for each practice after the quarterly review, and begin the next review with it.
            </text>
          </action>
        </mark>
        <mark value="1" choices="routinely-with-action"/>
        <cite claims="C-29 C-37" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>

    <group id="leadership-and-capacity">
      <title>Leadership and capacity</title>

      <question id="gp-lead" code="LOC-05" type="yes-no" kinds="locality" short="no" answered-by="locality-lead"
                better="first">
        <ask>Is there a named GP lead for the locality with protected time?</ask>
        <evidence>Appointment letter; sessions per week</evidence>
      </question>
      <rule id="gp-lead" role="information" question="gp-lead">
        <cite claims="B-02" inferred="yes">Ours: a post is not yet a voice, so it is shown and not marked.</cite>
      </rule>

      <question id="meeting-attendance" code="LOC-08" type="percentage" kinds="locality" short="no"
                answered-by="locality-manager" better="more" merge="lowest">
        <ask>What share of member practices were represented, on average, at the last four locality meetings?</ask>
        <evidence good-for="12">Attendance registers</evidence>
        <not-applicable>there is one practice only</not-applicable>
      </question>
      <rule id="meeting-attendance" role="graded" question="meeting-attendance" weight="3" owner="body">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="60" below="80">
          <action days="2" months="3">
            <text>Offer the practices that still miss meetings a deputy's place or a telephone link.</text>
          </action>
        </mark>
        <mark value="0.3" from="40" below="60">
          <action days="2" months="3">
            <text>Ask the practices that miss meetings which time, place or agenda would bring them.</text>
          </action>
        </mark>
        <mark value="0" from="0" below="40">
          <action days="5" months="3">
            <text>
              Ring each practice that stays away, ask what would make the meeting useful, and change the next agenda.
            </text>
          </action>
        </mark>
        <cite claims="A-06 A-08" inferred="yes">Ours: four fifths counts as nearly all.</cite>
      </rule>

      <question id="joint-decision" code="LOC-09" type="yes-no" kinds="locality" short="yes"
                answered-by="locality-lead" better="first">
        <ask>
          In the last 12 months, has the locality met and taken at least one joint decision that its practices then
          carried out?
        </ask>
        <help>One decision is enough, however small, if it was carried out.</help>
        <evidence good-for="12">Minute of the decision; evidence that it happened</evidence>
        <applies-when>
          <any>
            <is question="locality-practices" less-than="1"/>
            <is question="locality-practices" more-than="1"/>
          </any>
        </applies-when>
      </question>
      <rule id="joint-decision" role="gate" question="joint-decision" owner="body">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action days="5" months="3">
            <text>Choose one small decision that every practice can carry out this quarter, and record who did.</text>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Confirm whether a joint decision was taken and carried out in the last 12 months.</text>
        </find-out>
        <cite claims="A-06" inferred="yes">Ours: one decision a year is the least that shows it works.</cite>
      </rule>
    </group>

    <group id="two-way-flow">
      <title>Voice and two-way flow</title>

      <question id="route-into-decisions" code="LOC-10" type="percentage" kinds="locality" short="no"
                answered-by="locality-lead" better="more" merge="median">
        <ask>What share of member practices say they have a real route into CCG decisions?</ask>
        <evidence good-for="12">Short survey of practices (date, response rate)</evidence>
        <not-applicable>the functions have already moved to the federation</not-applicable>
      </question>
      <rule id="route-into-decisions" role="graded" question="route-into-decisions" weight="3" owner="body">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="50" below="80">
          <action with="ccg" days="5" months="3">
            <text>Ask the practices that feel unheard what they tried, and take it up with the CCG.</text>
          </action>
        </mark>
        <mark value="0.3" from="25" below="50">
          <action with="ccg" days="5" months="3">
            <text>
              Ask practices which recent decision passed them by, and agree with the CCG how the next one reaches them.
            </text>
          </action>
        </mark>
        <mark value="0" from="0" below="25">
          <action with="ccg" days="5" months="3">
            <text>Agree with the CCG which decisions practices are asked about beforehand, and how.</text>
          </action>
        </mark>
        <cite claims="A-08 B-01 B-08 C-21 C-31 C-43" inferred="yes">Ours: a half and four fifths.</cite>
      </rule>

      <question id="agenda-from-practices" code="LOC-11" type="percentage" kinds="locality" short="yes"
                answered-by="locality-manager" better="more" merge="lowest">
        <ask>
          Of the items on the last four agendas, what share were raised by practices rather than presented by the CCG?
        </ask>
        <evidence good-for="12">Four agendas</evidence>
        <not-applicable>there were no meetings in the period</not-applicable>
      </question>
      <rule id="agenda-from-practices" role="graded" question="agenda-from-practices" weight="4" owner="body">
        <mark value="1" from="50" to="100"/>
        <mark value="0.7" from="30" below="50">
          <action with="ccg" days="1" months="3">
            <text>
              Send the CCG's presentations out beforehand, so that practices' own items fill half the meeting.
            </text>
          </action>
        </mark>
        <mark value="0.3" from="10" below="30">
          <action with="ccg" days="2" months="2">
            <text>Ask each practice for one item, and take those before the CCG's presentations.</text>
          </action>
        </mark>
        <mark value="0" from="0" below="10">
          <action with="ccg" days="2" months="1">
            <text>Give practices the first half of the next agenda, and ask each of them for one item.</text>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Count on the last four agendas how many items came from practices.</text>
        </find-out>
        <cite claims="B-14" inferred="yes">Ours: half is an even exchange.</cite>
      </rule>

      <question id="gp-chair-at-governing-body" code="LOC-12" type="yes-no" kinds="locality" short="no"
                answered-by="ccg" better="first">
        <ask>
          Does the locality's own GP chair sit where the CCG's decisions are taken (governing body or equivalent)?
        </ask>
        <evidence good-for="12">Governing body membership</evidence>
        <not-applicable>the functions have already moved to the federation</not-applicable>
      </question>
      <!-- The CCG owes this: on its list, never in the score of a locality. -->
      <rule id="gp-chair-at-governing-body" role="commissioner" question="gp-chair-at-governing-body" weight="2"
            owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action with="body" days="2" months="2">
            <text>
              Tell practices in writing how the locality's view reaches the governing body, and who carries it there.
            </text>
          </action>
        </mark>
        <cite claims="B-08 B-13" inferred="yes">
          Ours: the CCG's to decide, so it is on the CCG's list and not in the locality's score.
        </cite>
      </rule>

      <question id="decision-changed" code="LOC-13" type="yes-no" kinds="locality" short="yes"
                answered-by="locality-lead" better="first">
        <ask>In the last 12 months, was a CCG decision changed because of what this locality said?</ask>
        <evidence good-for="12">One worked example with dates</evidence>
        <not-applicable>the functions have already moved to the federation</not-applicable>
      </question>
      <rule id="decision-changed" role="graded" question="decision-changed" weight="3" owner="body">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action with="ccg" days="5" months="6">
            <text>
              Choose one decision that the CCG has still to take, and put the practices' view in writing first.
            </text>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Confirm whether a CCG decision was changed because of what this locality said.</text>
        </find-out>
        <cite claims="B-15 C-41" inferred="yes">Ours: one example is enough.</cite>
      </rule>

      <question id="reasons-understood" code="LOC-14" type="percentage" kinds="locality" short="no"
                answered-by="locality-lead" better="more" merge="median">
        <ask>
          What share of practices say they understand the reasons for the CCG's last major decision, whether or not they
          agree?
        </ask>
        <evidence good-for="12">Short survey of practices</evidence>
        <not-applicable>the CCG has taken no major decision in 24 months</not-applicable>
      </question>
      <!-- The CCG owes this: on its list, never in the score of a locality. -->
      <rule id="reasons-understood" role="commissioner" question="reasons-understood" weight="2" owner="ccg">
        <mark value="1" from="70" to="100"/>
        <mark value="0.5" from="40" below="70">
          <action with="body" days="1" months="1">
            <text>Send every practice one page with the reasons for the last major decision.</text>
          </action>
        </mark>
        <mark value="0" from="0" below="40">
          <action with="body" days="2" months="1">
            <text>Have a GP of the governing body explain the last major decision to practices, reasons first.</text>
          </action>
        </mark>
        <cite claims="C-22 C-24" inferred="yes">Ours: explaining is the CCG's part.</cite>
      </rule>
    </group>

    <group id="engine-for-change">
      <title>Engine for change</title>

      <question id="changes-completed" code="LOC-15" type="whole-number" kinds="locality" short="no"
                answered-by="locality-lead" unit="changes" better="more" merge="lowest">
        <ask>
          How many clinically led service changes started by this locality were completed in the last 12 months?
        </ask>
        <evidence good-for="12">List with before and after</evidence>
      </question>
      <rule id="changes-completed" role="graded" question="changes-completed" weight="3" owner="clinical-lead">
        <mark value="1" from="3"/>
        <mark value="0.8" from="2" to="2">
          <action days="20" months="6">
            <text>Complete one more change that clinicians chose, and write down what patients gained.</text>
          </action>
        </mark>
        <mark value="0.5" from="1" to="1">
          <action days="20" months="6">
            <text>Choose the next change with the practices, name who leads it, and set a date.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action with="hospital-trust community-provider" days="20" months="6">
            <text>
              Start one change that the locality's clinicians choose, with the hospital or community clinicians whom it
              needs.
            </text>
          </action>
        </mark>
        <cite claims="B-09 C-86" inferred="yes">Ours: a small locality can reach three.</cite>
      </rule>

      <question id="policy-in-practice" code="LOC-16" type="percentage" kinds="locality" short="no"
                answered-by="locality-manager" better="more" merge="lowest">
        <ask>What share of member practices have put the last agreed pathway or policy into practice?</ask>
        <evidence good-for="12">Audit</evidence>
        <not-applicable>none was agreed in the period</not-applicable>
      </question>
      <rule id="policy-in-practice" role="graded" question="policy-in-practice" weight="2" owner="body">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="50" below="80">
          <action days="2" months="3">
            <text>Ask the remaining practices what they need before they can use the agreed pathway.</text>
          </action>
        </mark>
        <mark value="0.3" from="25" below="50">
          <action days="5" months="3">
            <text>Visit the practices that do not use the agreed pathway, and remove one obstacle.</text>
          </action>
        </mark>
        <mark value="0" from="0" below="25">
          <action days="5" months="3">
            <text>Audit the last agreed pathway in every practice, and ask what stops its use.</text>
          </action>
        </mark>
        <cite claims="B-10 B-11 C-34" inferred="yes">Ours: four fifths counts as nearly all.</cite>
      </rule>
    </group>

    <group id="care-organiser">
      <title>From grouping to care organiser</title>

      <question id="working-together" code="LOC-18" type="choice" kinds="locality" short="no"
                answered-by="locality-lead" better="last">
        <ask>How do the practices work together as providers?</ask>
        <evidence good-for="24">Description; shared rota, staff or service agreement</evidence>
        <choice id="separately">Each on its own</choice>
        <choice id="share-some-activity">They share some activity</choice>
        <choice id="share-staff-or-services">They share staff or services</choice>
        <choice id="one-unit">As one unit</choice>
        <not-applicable>
          there is one practice only, or the practices chose to concentrate on core general practice
        </not-applicable>
      </question>
      <rule id="working-together" role="graded" question="working-together" weight="4" owner="body">
        <mark value="0" choices="separately">
          <action days="10" months="5">
            <text>
              Choose one activity that practices could do together, such as a shared clinic, and try it for three
              months.
            </text>
          </action>
        </mark>
        <mark value="0.4" choices="share-some-activity">
          <action days="20" months="9">
            <text>Appoint one member of staff, or set up one service, that works for several practices.</text>
          </action>
        </mark>
        <mark value="0.7" choices="share-staff-or-services">
          <action days="40" months="12">
            <text>
              Agree where one team, one rota or one appointment system would serve patients better, and begin there.
            </text>
          </action>
        </mark>
        <mark value="1" choices="one-unit"/>
        <cite claims="A-12 A-13 A-20" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="community-services-joined" code="LOC-19" type="choice" kinds="locality" short="no"
                answered-by="locality-lead" better="last">
        <ask>How are community services joined to the locality?</ask>
        <evidence good-for="12">Team list; meeting notes</evidence>
        <choice id="none">Not at all</choice>
        <choice id="named-link">A named link</choice>
        <choice id="joint-meetings">Joint meetings</choice>
        <choice id="integrated-team">One integrated team</choice>
      </question>
      <rule id="community-services-joined" role="graded" question="community-services-joined" weight="3" owner="body">
        <mark value="0" choices="none">
          <action with="community-provider" days="2" months="2">
            <text>Ask the community provider to name one lead for this locality.</text>
          </action>
        </mark>
        <mark value="0.3" choices="named-link">
          <action with="community-provider" days="10" months="3">
            <text>Hold one meeting a month with the community lead about patients whom you share.</text>
          </action>
        </mark>
        <mark value="0.6" choices="joint-meetings">
          <action with="community-provider" days="20" months="9">
            <text>
              Agree with the community provider which staff form one team with these practices, and who leads it.
            </text>
          </action>
        </mark>
        <mark value="1" choices="integrated-team"/>
        <cite claims="A-11 A-14 A-21" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="social-care-joined" code="LOC-20" type="choice" kinds="locality" short="no"
                answered-by="locality-lead" better="last">
        <ask>How is social care joined to the locality?</ask>
        <evidence good-for="12">Team list; meeting notes</evidence>
        <choice id="none">Not at all</choice>
        <choice id="named-link">A named link</choice>
        <choice id="joint-meetings">Joint meetings</choice>
        <choice id="integrated-team">One integrated team</choice>
      </question>
      <rule id="social-care-joined" role="graded" question="social-care-joined" weight="3" owner="body">
        <mark value="0" choices="none">
          <action with="council" days="2" months="2">
            <text>Ask the council to name one social care contact for this locality.</text>
          </action>
        </mark>
        <mark value="0.3" choices="named-link">
          <action with="council" days="5" months="3">
            <text>Invite the named contact to a monthly meeting about patients whom you share.</text>
          </action>
        </mark>
        <mark value="0.6" choices="joint-meetings">
          <action with="council" days="20" months="12">
            <text>Agree with the council which social care staff join the locality's team.</text>
          </action>
        </mark>
        <mark value="1" choices="integrated-team"/>
        <cite claims="A-15 A-21" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="voluntary-sector-joined" code="LOC-21" type="choice" kinds="locality" short="no"
                answered-by="locality-lead" better="last">
        <ask>How is the voluntary sector joined to the locality?</ask>
        <evidence good-for="12">List of groups; referrals made</evidence>
        <choice id="none">Not at all</choice>
        <choice id="named-link">A named link</choice>
        <choice id="joint-meetings">Joint meetings</choice>
        <choice id="part-of-team">Part of the team</choice>
      </question>
      <rule id="voluntary-sector-joined" role="graded" question="voluntary-sector-joined" weight="2" owner="body">
        <mark value="0" choices="none">
          <action with="voluntary-groups" days="2" months="2">
            <text>Invite two or three voluntary groups that your patients already use to the next meeting.</text>
          </action>
        </mark>
        <mark value="0.3" choices="named-link">
          <action with="voluntary-groups" days="5" months="3">
            <text>Agree how practices refer patients to voluntary groups, and hear back from them.</text>
          </action>
        </mark>
        <mark value="0.6" choices="joint-meetings">
          <action with="voluntary-groups" days="10" months="6">
            <text>Give a voluntary group a part in the team for one group of patients.</text>
          </action>
        </mark>
        <mark value="1" choices="part-of-team"/>
        <cite claims="A-16 C-87" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="community-estate" code="LOC-22" type="choice" kinds="locality" short="no"
                answered-by="locality-manager" better="last">
        <ask>Is existing community estate known and used?</ask>
        <evidence good-for="36">Estate list</evidence>
        <choice id="not-mapped">Not mapped</choice>
        <choice id="mapped">Mapped</choice>
        <choice id="used-jointly">Used jointly</choice>
        <not-applicable>there is no community estate in the area</not-applicable>
      </question>
      <rule id="community-estate" role="graded" question="community-estate" weight="1" owner="body">
        <mark value="0" choices="not-mapped">
          <action with="ccg" days="2" months="2">
            <text>List the community rooms in the area, and when they stand empty.</text>
          </action>
        </mark>
        <mark value="0.5" choices="mapped">
          <action with="ccg" days="10" months="6">
            <text>Move one clinic or meeting into a community room that stands empty.</text>
          </action>
        </mark>
        <mark value="1" choices="used-jointly"/>
        <cite claims="A-22" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="plan-revised" code="LOC-23" type="date" kinds="locality" short="no" answered-by="locality-lead"
                latest="as-of" better="more">
        <ask>When was the locality's plan last revised against the needs of its own population?</ask>
        <evidence>Plan with local needs data (joint strategic needs assessment)</evidence>
      </question>
      <rule id="plan-revised" role="graded" question="plan-revised" weight="2" owner="body">
        <mark value="1" age-at-most="12"/>
        <mark value="0.6" age-at-most="24">
          <action with="council" days="5" months="2">
            <text>Check the plan against this year's needs assessment, and change what no longer fits.</text>
          </action>
        </mark>
        <mark value="0.3" age-at-most="36">
          <action with="council" days="10" months="3">
            <text>Revise the plan with the practices, from the needs assessment and their own figures.</text>
          </action>
        </mark>
        <mark value="0" otherwise="yes">
          <action with="council" days="10" months="3">
            <text>
              Write a short plan with the three greatest needs of your population, from local figures and practices' own
              knowledge.
            </text>
          </action>
        </mark>
        <cite claims="A-18 C-85 E-10" inferred="yes">Ours: needs are assessed yearly.</cite>
      </rule>

      <question id="both-roles-used" code="LOC-24" type="choice" kinds="locality" short="no"
                answered-by="locality-lead">
        <ask>Are the practices using both roles, commissioner and provider, openly?</ask>
        <evidence>Register of interests; example</evidence>
        <choice id="separate">The two roles are kept separate</choice>
        <choice id="mixed-without-rules">Mixed, without rules</choice>
        <choice id="both-with-interests-declared">Both, with interests declared</choice>
        <not-applicable>the functions have already moved to the federation</not-applicable>
      </question>
      <rule id="both-roles-used" role="graded" question="both-roles-used" weight="2" owner="body">
        <mark value="0" choices="mixed-without-rules">
          <action with="ccg" days="2" months="1">
            <text>Adopt rules for declaring interests before the next decision that touches members' income.</text>
          </action>
        </mark>
        <mark value="0.5" choices="separate">
          <action with="ccg" days="2" months="3">
            <text>
              Choose one decision in which practices' knowledge as providers would help, and take it with interests
              declared.
            </text>
          </action>
        </mark>
        <mark value="1" choices="both-with-interests-declared"/>
        <cite claims="A-19 I-20" inferred="yes">Ours: both roles without rules is worse than keeping them apart.</cite>
      </rule>
    </group>

    <group id="resources-and-return">
      <title>Resources and return</title>

      <question id="locality-cost" code="LOC-25" type="money" kinds="locality" short="no" answered-by="ccg-finance"
                unit="a year">
        <ask>What does the locality cost in a year (lead, manager, practice time, meetings)?</ask>
        <help>What the lead, the manager, paid time of practices and meetings cost together.</help>
        <evidence good-for="12">Budget statement</evidence>
        <not-applicable>the profile is for the practices' own use and goes to no board</not-applicable>
      </question>
      <rule id="locality-cost" role="information" question="locality-cost">
        <cite claims="B-03 B-04 B-07"/>
      </rule>

      <derived id="cost-per-patient" code="LOC-26" type="money" kinds="locality" short="no" unit="per patient">
        <ask>What does the locality cost per registered patient?</ask>
        <quotient of="locality-cost" by="locality-population"/>
      </derived>
      <rule id="cost-per-patient" role="information" question="cost-per-patient">
        <cite claims="B-05 B-07" inferred="yes">
          Shown beside about £1 to £2 a head, which five localities at nearly half a million pounds come to.
        </cite>
      </rule>

      <question id="return-on-cost" code="LOC-27" type="choice" kinds="locality" short="no"
                answered-by="ccg-finance-and-locality-lead" better="last">
        <ask>What is known about the return on the locality's cost?</ask>
        <evidence good-for="12">Benefits statement agreed by lead and finance</evidence>
        <choice id="none">Nothing</choice>
        <choice id="described">Described</choice>
        <choice id="measured">Measured</choice>
        <choice id="measured-and-exceeds-cost">Measured, and it exceeds the cost</choice>
      </question>
      <rule id="return-on-cost" role="graded" question="return-on-cost" weight="3" owner="body">
        <mark value="0" choices="none">
          <action with="ccg" days="5" months="2">
            <text>Write one page with CCG finance on what has changed for patients because of the locality.</text>
          </action>
        </mark>
        <mark value="0.4" choices="described">
          <action with="ccg" days="5" months="6">
            <text>Agree two measures of what the locality achieves with CCG finance, and take a baseline.</text>
          </action>
        </mark>
        <mark value="0.7" choices="measured">
          <action with="ccg" days="5" months="6">
            <text>
              Set the measured gain beside the cost, and agree with CCG finance what the money should buy next.
            </text>
          </action>
        </mark>
        <mark value="1" choices="measured-and-exceeds-cost"/>
        <cite claims="B-06 B-15 B-16" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>
  </section>
</part>

"""##
