// swift-format-ignore-file
// Generated from Rules/three-step-path/locality-foundation.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathLocalityFoundationXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="locality-foundation" code="LOC" step="foundation" aggregate="sum">
    <title>Locality foundation</title>
    <about>
      What a locality is before anything is built on it: practices that fit together, are led, are heard, and change
      something.
    </about>

    <group id="shape-and-size">
      <title>Shape and size</title>

      <question id="locality-practices" code="LOC-01" type="whole-number" kinds="locality" short="yes"
                answered-by="locality-manager" unit="practices">
        <ask>How many GP practices are members of the locality?</ask>
        <evidence good-for="12">Member list with ODS codes; CCG constitution schedule</evidence>
      </question>
      <!--
        5 to 10 is in the source; the bands on either side are ours. Advice, not a gate: the gate is two practices.
      -->
      <rule id="locality-practices" role="advisory" question="locality-practices" weight="2" owner="locality">
        <mark value="0" from="0" to="1">
          <action>
            A locality is a grouping: talk to the neighbours with whom you already share patients or staff.
          </action>
        </mark>
        <mark value="0.3" from="2" to="2"/>
        <mark value="0.6" from="3" to="4"/>
        <mark value="1" from="5" to="10"/>
        <mark value="0.6" from="11" to="12">
          <action>
            Five to ten practices is the size at which people still know and answer to each other: think about
            sub-groups.
          </action>
        </mark>
        <mark value="0.3" from="13" to="15">
          <action>
            Five to ten practices is the size at which people still know and answer to each other: think about
            sub-groups.
          </action>
        </mark>
        <mark value="0" from="16">
          <action>
            Five to ten practices is the size at which people still know and answer to each other: think about
            sub-groups.
          </action>
        </mark>
        <action>
          Five to ten practices is the size at which people still know and answer to each other: talk to the neighbours
          with whom you already share patients or staff.
        </action>
        <cite claims="A-03 C-25 C-28 C-29 I-01" inferred="yes"/>
      </rule>

      <question id="locality-population" code="LOC-02" type="whole-number" kinds="locality" short="yes"
                answered-by="locality-manager" unit="patients">
        <ask>What is the total registered population of the member practices?</ask>
        <help>The optimum of 50,000 to 100,000 is a guide. It is never a gate above the foundation.</help>
        <evidence good-for="12">Latest published list sizes by practice</evidence>
      </question>
      <!-- 50,000 to 100,000 is in the source; the bands on either side are ours. -->
      <rule id="locality-population" role="advisory" question="locality-population" weight="2" owner="locality">
        <mark value="0.1" from="0" to="29999"/>
        <mark value="0.4" from="30000" to="39999"/>
        <mark value="0.7" from="40000" to="49999"/>
        <mark value="1" from="50000" to="100000"/>
        <mark value="0.7" from="100001" to="120000">
          <action>Size is a guide, not a rule. Consider sub-groups, so that practices still know each other.</action>
        </mark>
        <mark value="0.4" from="120001" to="150000">
          <action>Size is a guide, not a rule. Consider sub-groups, so that practices still know each other.</action>
        </mark>
        <mark value="0.1" from="150001">
          <action>Size is a guide, not a rule. Consider sub-groups, so that practices still know each other.</action>
        </mark>
        <action>Size is a guide, not a rule. Consider which services you would share with the next locality.</action>
        <cite claims="C-27 C-29" inferred="yes"/>
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
      <derived id="locality-list-ratio" type="decimal" kinds="locality" short="yes">
        <ask>How does the stated population compare with the lists (1 is equal)?</ask>
        <quotient of="locality-population" by="listed-patients"/>
      </derived>

      <question id="grouping-basis" code="LOC-03" type="choice" kinds="locality" short="no"
                answered-by="locality-lead">
        <ask>On what basis were the practices grouped?</ask>
        <evidence>Short note agreed by practices; map</evidence>
        <choice id="arbitrary">Arbitrary</choice>
        <choice id="historical">As it always was</choice>
        <choice id="geography">Geography</choice>
        <choice id="natural-community">A natural community</choice>
        <choice id="other-reasoned">Another basis, with reasons</choice>
        <not-applicable>the CCG has a single locality</not-applicable>
      </question>
      <rule id="grouping-basis" role="graded" question="grouping-basis" weight="1" owner="locality">
        <mark value="0" choices="arbitrary"/>
        <mark value="0.3" choices="historical"/>
        <mark value="0.8" choices="geography"/>
        <mark value="1" choices="natural-community"/>
        <mark value="0.8" choices="other-reasoned"/>
        <action>Say in one paragraph why these practices belong together, from the point of view of a patient.</action>
        <cite claims="A-05 A-18 C-26" inferred="yes"/>
      </rule>

      <question id="mutual-accountability" code="LOC-04" type="choice" kinds="locality" short="yes"
                answered-by="locality-lead" better="last">
        <ask>Do practices look at each other's performance and answer to each other for it?</ask>
        <evidence good-for="12">Minutes; shared data pack; action log</evidence>
        <choice id="never">Never</choice>
        <choice id="occasionally">Now and then</choice>
        <choice id="quarterly">Every quarter</choice>
        <choice id="routinely-with-action">Routinely, with actions</choice>
        <not-applicable>there is one practice only</not-applicable>
      </question>
      <rule id="mutual-accountability" role="graded" question="mutual-accountability" weight="3" owner="locality">
        <mark value="0" choices="never"/>
        <mark value="0.3" choices="occasionally"/>
        <mark value="0.7" choices="quarterly"/>
        <mark value="1" choices="routinely-with-action"/>
        <action>Put one shared data page on every agenda and let practices, not the CCG, present it.</action>
        <cite claims="C-29 C-37" inferred="yes"/>
      </rule>
    </group>

    <group id="leadership-and-capacity">
      <title>Leadership and capacity</title>

      <question id="gp-lead" code="LOC-05" type="yes-no" kinds="locality" short="yes" answered-by="locality-lead"
                better="first">
        <ask>Is there a named GP lead for the locality with protected time?</ask>
        <evidence>Appointment letter; sessions per week</evidence>
      </question>
      <rule id="gp-lead" role="graded" question="gp-lead" weight="3" owner="locality ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Choose a GP leader the practices want to follow, and protect at least one session a week.</action>
        <cite claims="B-02" inferred="yes"/>
      </rule>

      <question id="manager-support" code="LOC-06" type="choice" kinds="locality" short="yes" answered-by="ccg"
                better="last">
        <ask>What manager support does the locality have?</ask>
        <evidence>Job description; WTE</evidence>
        <choice id="none">None</choice>
        <choice id="shared">A manager shared with others</choice>
        <choice id="dedicated">A manager of its own</choice>
        <not-applicable>the functions have already moved to the federation</not-applicable>
      </question>
      <rule id="manager-support" role="graded" question="manager-support" weight="2" owner="ccg">
        <mark value="0" choices="none"/>
        <mark value="0.6" choices="shared"/>
        <mark value="1" choices="dedicated"/>
        <action>CCG: give the locality a named manager, shared if need be.</action>
        <cite claims="B-03" inferred="yes"/>
      </rule>

      <question id="paid-meeting-time" code="LOC-07" type="percentage" kinds="locality" short="no"
                answered-by="ccg-finance" better="more" merge="lowest">
        <ask>For what share of member practices is the representative's time at locality meetings paid for?</ask>
        <evidence good-for="12">Payment schedule</evidence>
        <not-applicable>the functions have already moved to the federation</not-applicable>
      </question>
      <rule id="paid-meeting-time" role="graded" question="paid-meeting-time" weight="1" owner="ccg">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="50" below="80"/>
        <mark value="0.3" above="0" below="50"/>
        <mark value="0" from="0" to="0"/>
        <action>Pay for the time of practices at meetings where something is decided.</action>
        <cite claims="B-04" inferred="yes"/>
      </rule>

      <question id="meeting-attendance" code="LOC-08" type="percentage" kinds="locality" short="yes"
                answered-by="locality-manager" better="more" merge="lowest">
        <ask>What share of member practices were represented, on average, at the last four locality meetings?</ask>
        <evidence good-for="12">Attendance registers</evidence>
        <not-applicable>there is one practice only</not-applicable>
      </question>
      <rule id="meeting-attendance" role="graded" question="meeting-attendance" weight="3" owner="locality">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="60" below="80"/>
        <mark value="0.3" from="40" below="60"/>
        <mark value="0" from="0" below="40"/>
        <action>Ask the absent practices what would make the meeting worth their afternoon.</action>
        <cite claims="A-06 A-08" inferred="yes"/>
      </rule>

      <question id="joint-decision" code="LOC-09" type="yes-no" kinds="locality" short="yes"
                answered-by="locality-lead" better="first">
        <ask>
          In the last 12 months, has the locality met and taken at least one joint decision that its practices then
          carried out?
        </ask>
        <help>One decision is enough, however small, if it was carried out.</help>
        <evidence good-for="12">Minute of the decision; evidence that it happened</evidence>
      </question>
      <rule id="joint-decision" role="gate" question="joint-decision" owner="locality">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Pick one small decision that the practices can take together this quarter and see it through.</action>
        <cite claims="A-06" inferred="yes"/>
      </rule>
    </group>

    <group id="two-way-flow">
      <title>Voice and two-way flow</title>

      <question id="route-into-decisions" code="LOC-10" type="percentage" kinds="locality" short="yes"
                answered-by="locality-lead" better="more" merge="median">
        <ask>What share of member practices say they have a real route into CCG decisions?</ask>
        <evidence good-for="12">Short survey of practices (date, response rate)</evidence>
        <not-applicable>the functions have already moved to the federation</not-applicable>
      </question>
      <rule id="route-into-decisions" role="graded" question="route-into-decisions" weight="3" owner="ccg locality">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="50" below="80"/>
        <mark value="0.3" from="25" below="50"/>
        <mark value="0" from="0" below="25"/>
        <action>Agree with the CCG which decisions the practices must be asked about before, not after.</action>
        <cite claims="A-08 B-01 B-08 C-21 C-31 C-43" inferred="yes"/>
      </rule>

      <question id="agenda-from-practices" code="LOC-11" type="percentage" kinds="locality" short="yes"
                answered-by="locality-manager" better="more" merge="lowest">
        <ask>
          Of the items on the last four agendas, what share were raised by practices rather than presented by the CCG?
        </ask>
        <evidence good-for="12">Four agendas</evidence>
        <not-applicable>there were no meetings in the period</not-applicable>
      </question>
      <rule id="agenda-from-practices" role="graded" question="agenda-from-practices" weight="4" owner="locality ccg">
        <mark value="1" from="50" to="100"/>
        <mark value="0.7" from="30" below="50"/>
        <mark value="0.3" from="10" below="30"/>
        <mark value="0" from="0" below="10"/>
        <action>
          Practices could set half of the next agenda, so that it is not a one-way flow of pathways, referral guidance
          and QIPP plans.
        </action>
        <cite claims="B-14" inferred="yes"/>
      </rule>

      <question id="gp-chair-at-governing-body" code="LOC-12" type="yes-no" kinds="locality" short="no"
                answered-by="ccg" better="first">
        <ask>Does a locality GP chair sit where the decisions are taken (governing body or equivalent)?</ask>
        <evidence good-for="12">Governing body membership</evidence>
        <not-applicable>the functions have already moved to the federation</not-applicable>
      </question>
      <rule id="gp-chair-at-governing-body" role="graded" question="gp-chair-at-governing-body" weight="2" owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>
          CCG: if clinical leads have replaced locality chairs, show how the practices' voice now reaches the governing
          body.
        </action>
        <cite claims="B-08 B-13" inferred="yes"/>
      </rule>

      <question id="decision-changed" code="LOC-13" type="yes-no" kinds="locality" short="yes"
                answered-by="locality-lead" better="first">
        <ask>In the last 12 months, was a CCG decision changed because of what this locality said?</ask>
        <evidence good-for="12">One worked example with dates</evidence>
        <not-applicable>the functions have already moved to the federation</not-applicable>
      </question>
      <rule id="decision-changed" role="graded" question="decision-changed" weight="3" owner="ccg locality">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Find one live decision and use it as the test case.</action>
        <cite claims="B-15 C-41" inferred="yes"/>
      </rule>

      <question id="reasons-understood" code="LOC-14" type="percentage" kinds="locality" short="no"
                answered-by="locality-lead" better="more" merge="median">
        <ask>
          What share of practices say they understand the reasons for the CCG's last major decision, whether or not they
          agree?
        </ask>
        <evidence good-for="12">Short survey of practices</evidence>
        <not-applicable>the CCG has taken no major decision in the period</not-applicable>
      </question>
      <rule id="reasons-understood" role="graded" question="reasons-understood" weight="2" owner="ccg">
        <mark value="1" from="70" to="100"/>
        <mark value="0.5" from="40" below="70"/>
        <mark value="0" from="0" below="40"/>
        <action>CCG: explain the decision again, by a GP, in a practice, with the reasons first.</action>
        <cite claims="C-22 C-24" inferred="yes"/>
      </rule>
    </group>

    <group id="engine-for-change">
      <title>Engine for change</title>

      <question id="changes-completed" code="LOC-15" type="whole-number" kinds="locality" short="yes"
                answered-by="locality-lead" unit="changes" better="more" merge="lowest">
        <ask>
          How many clinically led service changes started by this locality were completed in the last 12 months?
        </ask>
        <evidence good-for="12">List with before/after</evidence>
      </question>
      <rule id="changes-completed" role="graded" question="changes-completed" weight="3" owner="locality">
        <mark value="1" from="3"/>
        <mark value="0.8" from="2" to="2"/>
        <mark value="0.5" from="1" to="1"/>
        <mark value="0" from="0" to="0"/>
        <action>
          Start one change that clinicians in the locality care about, with the hospital, community or hospice
          clinicians it needs.
        </action>
        <cite claims="B-09 C-86" inferred="yes"/>
      </rule>

      <question id="policy-in-practice" code="LOC-16" type="percentage" kinds="locality" short="no"
                answered-by="locality-manager" better="more" merge="lowest">
        <ask>What share of member practices have put the last agreed pathway or policy into practice?</ask>
        <evidence good-for="12">Audit</evidence>
        <not-applicable>none was agreed in the period</not-applicable>
      </question>
      <rule id="policy-in-practice" role="graded" question="policy-in-practice" weight="2" owner="locality">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="50" below="80"/>
        <mark value="0.3" from="25" below="50"/>
        <mark value="0" from="0" below="25"/>
        <action>Follow one policy all the way to the consulting room and see where it stops.</action>
        <cite claims="B-10 B-11" inferred="yes"/>
      </rule>

      <question id="practice-actions-tracked" code="LOC-17" type="yes-no" kinds="locality" short="no"
                answered-by="locality-manager" better="first">
        <ask>
          Are the actions that only an individual practice can take (for example on referrals) tracked practice by
          practice with the practices' consent?
        </ask>
        <evidence good-for="12">Tracker</evidence>
        <not-applicable>there is one practice only</not-applicable>
      </question>
      <rule id="practice-actions-tracked" role="graded" question="practice-actions-tracked" weight="2"
            owner="locality">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Agree two or three practice-level actions and share progress openly.</action>
        <cite claims="B-11 C-34" inferred="yes"/>
      </rule>
    </group>

    <group id="care-organiser">
      <title>From grouping to care organiser</title>

      <question id="working-together" code="LOC-18" type="choice" kinds="locality" short="yes"
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
      <rule id="working-together" role="graded" question="working-together" weight="4" owner="locality">
        <mark value="0" choices="separately"/>
        <mark value="0.4" choices="share-some-activity"/>
        <mark value="0.7" choices="share-staff-or-services"/>
        <mark value="1" choices="one-unit"/>
        <action>
          Begin with the redesign of general practice itself: one shared activity, then one shared member of staff.
        </action>
        <cite claims="A-12 A-13 A-20" inferred="yes"/>
      </rule>

      <question id="community-services-joined" code="LOC-19" type="choice" kinds="locality" short="yes"
                answered-by="locality-lead" better="last">
        <ask>How are community services joined to the locality?</ask>
        <evidence good-for="12">Team list; meeting notes</evidence>
        <choice id="none">Not at all</choice>
        <choice id="named-link">A named link</choice>
        <choice id="joint-meetings">Joint meetings</choice>
        <choice id="integrated-team">One integrated team</choice>
      </question>
      <rule id="community-services-joined" role="graded" question="community-services-joined" weight="3"
            owner="locality community-provider">
        <mark value="0" choices="none"/>
        <mark value="0.3" choices="named-link"/>
        <mark value="0.6" choices="joint-meetings"/>
        <mark value="1" choices="integrated-team"/>
        <action>Ask the community provider for a named lead for this locality, then one joint meeting a month.</action>
        <cite claims="A-11 A-14 A-21" inferred="yes"/>
      </rule>

      <question id="social-care-joined" code="LOC-20" type="choice" kinds="locality" short="yes"
                answered-by="locality-lead" better="last">
        <ask>How is social care joined to the locality?</ask>
        <evidence good-for="12">Team list; meeting notes</evidence>
        <choice id="none">Not at all</choice>
        <choice id="named-link">A named link</choice>
        <choice id="joint-meetings">Joint meetings</choice>
        <choice id="integrated-team">One integrated team</choice>
      </question>
      <rule id="social-care-joined" role="graded" question="social-care-joined" weight="3" owner="locality council">
        <mark value="0" choices="none"/>
        <mark value="0.3" choices="named-link"/>
        <mark value="0.6" choices="joint-meetings"/>
        <mark value="1" choices="integrated-team"/>
        <action>Ask the council for a named social worker for the locality.</action>
        <cite claims="A-15 A-21" inferred="yes"/>
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
      <rule id="voluntary-sector-joined" role="graded" question="voluntary-sector-joined" weight="2" owner="locality">
        <mark value="0" choices="none"/>
        <mark value="0.3" choices="named-link"/>
        <mark value="0.6" choices="joint-meetings"/>
        <mark value="1" choices="part-of-team"/>
        <action>Invite the two or three voluntary groups your patients already use.</action>
        <cite claims="A-16 C-87" inferred="yes"/>
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
      <rule id="community-estate" role="graded" question="community-estate" weight="1" owner="locality ccg">
        <mark value="0" choices="not-mapped"/>
        <mark value="0.5" choices="mapped"/>
        <mark value="1" choices="used-jointly"/>
        <action>List the community rooms you already have before asking for new ones.</action>
        <cite claims="A-22" inferred="yes"/>
      </rule>

      <question id="plan-revised" code="LOC-23" type="date" kinds="locality" short="yes" answered-by="locality-lead"
                latest="as-of" better="more">
        <ask>When was the locality's plan last revised against the needs of its own population?</ask>
        <evidence>Plan with local needs data</evidence>
      </question>
      <rule id="plan-revised" role="graded" question="plan-revised" weight="2" owner="locality">
        <mark value="1" age-at-most="12"/>
        <mark value="0.6" age-at-most="24"/>
        <mark value="0.3" age-at-most="36"/>
        <mark value="0" otherwise="yes"/>
        <action>
          No one knows the needs of this population better than the GPs who serve it: write down the top three.
        </action>
        <cite claims="A-18 C-85 E-10" inferred="yes"/>
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
      <rule id="both-roles-used" role="graded" question="both-roles-used" weight="2" owner="locality ccg">
        <mark value="0.3" choices="separate">
          <action>
            Use the advantage of general practice as both commissioner and provider, and declare interests every time.
          </action>
        </mark>
        <mark value="0.2" choices="mixed-without-rules">
          <action>Write down the rules for acting as both, and declare interests every time.</action>
        </mark>
        <mark value="1" choices="both-with-interests-declared"/>
        <cite claims="A-19 C-91" inferred="yes"/>
      </rule>
    </group>

    <group id="resources-and-return">
      <title>Resources and return</title>

      <question id="locality-cost" code="LOC-25" type="money" kinds="locality" short="yes" answered-by="ccg-finance"
                unit="a year">
        <ask>What does the locality cost in a year (lead, manager, practice time, meetings)?</ask>
        <help>The lead, the manager, paid time of practices and meetings.</help>
        <evidence good-for="12">Budget statement</evidence>
        <not-applicable>the profile is for the practices' own use and goes to no board</not-applicable>
      </question>
      <rule id="locality-cost" role="information" question="locality-cost" owner="ccg-finance">
        <action>Write the figure down: a known cost helps both sides to discuss its value.</action>
        <cite claims="B-07" inferred="yes"/>
      </rule>

      <derived id="cost-per-patient" code="LOC-26" type="money" kinds="locality" short="yes" unit="per patient"
               better="less">
        <ask>What does the locality cost per registered patient?</ask>
        <quotient of="locality-cost" by="locality-population"/>
      </derived>
      <!-- £1 to £2 a head follows from "five localities, nearly half a million pounds". -->
      <rule id="cost-per-patient" role="advisory" question="cost-per-patient" weight="1" owner="ccg-finance">
        <mark value="1" to="1"/>
        <mark value="0.7" above="1" to="2"/>
        <mark value="0.4" above="2" to="3"/>
        <mark value="0.1" otherwise="yes"/>
        <action>
          Compare with the £1-£2 a head that the source article's five-localities figure implies, and say what the
          difference buys.
        </action>
        <cite claims="B-05 B-07"/>
      </rule>

      <question id="return-on-cost" code="LOC-27" type="choice" kinds="locality" short="yes"
                answered-by="ccg-finance-and-locality-lead" better="last">
        <ask>What is known about the return on the locality's cost?</ask>
        <evidence good-for="12">Benefits statement agreed by lead and finance</evidence>
        <choice id="none">Nothing</choice>
        <choice id="described">Described</choice>
        <choice id="measured">Measured</choice>
        <choice id="measured-and-exceeds-cost">Measured, and it exceeds the cost</choice>
      </question>
      <rule id="return-on-cost" role="graded" question="return-on-cost" weight="3" owner="locality ccg-finance">
        <mark value="0" choices="none"/>
        <mark value="0.4" choices="described">
          <action>Turn the description into a measure that lead and finance both sign.</action>
        </mark>
        <mark value="0.7" choices="measured">
          <action>
            Put the measured return beside the cost, and say what would have happened without the locality.
          </action>
        </mark>
        <mark value="1" choices="measured-and-exceeds-cost"/>
        <action>
          Answer the finance director's question together: what changed for patients, and what would have happened
          without the locality?
        </action>
        <cite claims="B-06 B-15 B-16 C-83" inferred="yes"/>
      </rule>
    </group>
  </section>
</part>

"""##
