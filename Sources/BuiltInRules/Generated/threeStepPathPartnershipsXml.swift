// swift-format-ignore-file
// Generated from Rules/three-step-path/partnerships.xml by `swift package regenerate`; not edited by hand.

let threeStepPathPartnershipsXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="partnerships" code="PH" aggregate="sum">
    <title>Partnerships for health</title>
    <about>
      Purpose, the council and the Health and Wellbeing Board, integration, self-care and how partners see you.
    </about>

    <group id="purpose">
      <title>Purpose</title>

      <question id="health-first-purpose" code="PH-01" type="yes-no" kinds="locality federation ccg" short="no"
                answered-by="locality-lead-or-board" better="first">
        <ask>Does the written purpose put the health of the local population first?</ask>
        <evidence>Purpose statement</evidence>
      </question>
      <rule id="health-first-purpose" role="graded" question="health-first-purpose" weight="3" owner="body">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action days="2" months="2">
            <text>Agree one sentence on what you do for the health of local people, and put it first.</text>
          </action>
        </mark>
        <cite claims="C-52 C-54 C-82 E-02 E-03"/>
      </rule>

      <question id="wider-causes-actions" code="PH-02" type="whole-number" kinds="locality federation" short="no"
                answered-by="locality-lead" unit="actions" better="more" merge="lowest">
        <ask>
          How many live joint actions address the wider causes of ill health (housing, work, education, lifestyle)?
        </ask>
        <evidence good-for="12">List</evidence>
      </question>
      <rule id="wider-causes-actions" role="graded" question="wider-causes-actions" weight="3" owner="body">
        <mark value="1" from="2"/>
        <mark value="0.6" from="1" to="1">
          <action with="council" days="10" months="6">
            <text>Start a second joint action on a cause of ill health that practices see every week.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action with="council" days="10" months="6">
            <text>
              Choose one cause of ill health that shows up in surgeries, such as damp housing, and one partner.
            </text>
          </action>
        </mark>
        <cite claims="E-03 E-04" inferred="yes">Ours: two, so that a small body can reach it.</cite>
      </rule>
    </group>

    <group id="council-and-board">
      <title>Council and Health and Wellbeing Board</title>

      <question id="health-and-wellbeing-board" code="PH-03" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last">
        <ask>What is the relationship with the Health and Wellbeing Board?</ask>
        <evidence good-for="12">HWB minutes</evidence>
        <choice id="informed">Kept informed</choice>
        <choice id="standing-link">A standing link</choice>
        <choice id="joint-priority">A joint priority</choice>
        <choice id="joint-priority-with-money">A joint priority, with money</choice>
      </question>
      <rule id="health-and-wellbeing-board" role="graded" question="health-and-wellbeing-board" weight="4" owner="ccg">
        <mark value="0.2" choices="informed">
          <action with="council" days="2" months="3">
            <text>Take one proposal from general practice to the Health and Wellbeing Board.</text>
          </action>
        </mark>
        <mark value="0.5" choices="standing-link">
          <action with="council" days="5" months="6">
            <text>Agree one priority with the Health and Wellbeing Board that both sides report on.</text>
          </action>
        </mark>
        <mark value="0.8" choices="joint-priority">
          <action with="council" days="10" months="12">
            <text>Put money from both sides behind the shared priority.</text>
          </action>
        </mark>
        <mark value="1" choices="joint-priority-with-money"/>
        <cite claims="E-18 E-20" inferred="yes">Ours: every CCG is a member by law, so "none" is no answer.</cite>
      </rule>

      <question id="joint-with-council" code="PH-04" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last">
        <ask>Are there joint plans, posts or budgets with the council?</ask>
        <evidence>Agreement</evidence>
        <choice id="none">None</choice>
        <choice id="plan">A plan</choice>
        <choice id="post">A post</choice>
        <choice id="budget">A budget</choice>
      </question>
      <rule id="joint-with-council" role="graded" question="joint-with-council" weight="3" owner="ccg">
        <mark value="0" choices="none">
          <action with="council" days="10" months="6">
            <text>Write one joint plan with the council, for one group of people.</text>
          </action>
        </mark>
        <mark value="0.4" choices="plan">
          <action with="council" days="10" months="6">
            <text>Appoint one person jointly with the council to carry out the joint plan.</text>
          </action>
        </mark>
        <mark value="0.7" choices="post">
          <action with="council" days="20" months="12">
            <text>Agree a joint budget for the work of the joint post.</text>
          </action>
        </mark>
        <mark value="1" choices="budget"/>
        <cite claims="E-18 E-23" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="wider-partner-kinds" code="PH-05" type="whole-number" kinds="ccg" short="no" answered-by="ccg"
                unit="kinds" better="more" merge="lowest">
        <ask>
          How many kinds of wider partner (employers, justice, schools, voluntary, police) work with you on a live
          action?
        </ask>
        <evidence good-for="12">List</evidence>
      </question>
      <rule id="wider-partner-kinds" role="graded" question="wider-partner-kinds" weight="2" owner="ccg">
        <mark value="1" from="3"/>
        <mark value="0.7" from="2" to="2">
          <action with="voluntary-groups" days="5" months="6">
            <text>Ask employers or the voluntary sector to take a part in the live action.</text>
          </action>
        </mark>
        <mark value="0.4" from="1" to="1">
          <action with="council" days="5" months="6">
            <text>Bring a second kind of partner into the live action, as drug action teams did.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action with="council" days="2" months="3">
            <text>Ask one partner outside health, such as a school or the police, what it would do with you.</text>
          </action>
        </mark>
        <cite claims="E-20 E-22" inferred="yes">Ours: three is more than a pair.</cite>
      </rule>

      <question id="emergency-admissions-change" code="PH-06" type="percentage" kinds="locality federation" short="no"
                answered-by="ccg-analyst" given="yes" least="-100" most="1000" better="less">
        <ask>How did emergency admissions per 1,000 registered patients change last year?</ask>
        <help>A fall has a minus sign.</help>
        <evidence good-for="12">HES or SUS extract</evidence>
        <not-applicable>there is no data by practice</not-applicable>
      </question>
      <rule id="emergency-admissions-change" role="advisory" question="emergency-admissions-change" weight="2"
            owner="body">
        <mark value="1" from="-100" to="0"/>
        <mark value="0.6" above="0" to="2">
          <action with="council" days="5" months="6">
            <text>Look with the council at one cause of the rise, such as respiratory disease.</text>
          </action>
        </mark>
        <mark value="0.3" above="2" to="5">
          <action with="council hospital-trust" days="10" months="9">
            <text>Choose the cause that grew most, and agree one shared action on it.</text>
          </action>
        </mark>
        <mark value="0" above="5" to="1000">
          <action with="hospital-trust council" days="10" months="6">
            <text>
              Review the admissions of one month with the hospital and the council, and act on the commonest cause.
            </text>
          </action>
        </mark>
        <cite claims="A-01 E-19" inferred="yes">
          Ours: many causes lie outside general practice, so it is shown and not scored.
        </cite>
      </rule>

      <question id="council-engagement-used" code="PH-07" type="yes-no" kinds="locality federation" short="no"
                answered-by="locality-manager" better="first">
        <ask>Do you use the council's existing ways of engaging people?</ask>
        <evidence good-for="12">Example</evidence>
        <not-applicable>the council has no such ways in this area</not-applicable>
      </question>
      <rule id="council-engagement-used" role="graded" question="council-engagement-used" weight="1" owner="body">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action with="council" days="1" months="2">
            <text>Use one of the council's existing groups or panels before you set up your own.</text>
          </action>
        </mark>
        <cite claims="E-24"/>
      </rule>

      <question id="joint-spending-return" code="PH-08" type="choice" kinds="ccg" short="no" answered-by="ccg-finance"
                better="last">
        <ask>Is the health return of joint spending stated?</ask>
        <evidence good-for="24">Business case</evidence>
        <choice id="no">No</choice>
        <choice id="stated">Stated</choice>
        <choice id="measured">Measured</choice>
        <not-applicable>there is no joint spending</not-applicable>
      </question>
      <rule id="joint-spending-return" role="graded" question="joint-spending-return" weight="2" owner="ccg">
        <mark value="0" choices="no">
          <action with="council" days="2" months="3">
            <text>State in each joint business case what health it is meant to bring.</text>
          </action>
        </mark>
        <mark value="0.5" choices="stated">
          <action with="council" days="5" months="9">
            <text>Measure the stated health return for one joint scheme.</text>
          </action>
        </mark>
        <mark value="1" choices="measured"/>
        <cite claims="E-26" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>

    <group id="system-relationships">
      <title>System relationships</title>

      <question id="national-relationship" code="PH-09" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last" merge="beside">
        <ask>How would you describe the relationship with NHS England?</ask>
        <evidence good-for="12">Both parties' answers</evidence>
        <choice id="hierarchical">Hierarchical</choice>
        <choice id="mixed">Mixed</choice>
        <choice id="mutual">Mutual support</choice>
      </question>
      <rule id="national-relationship" role="graded" question="national-relationship" weight="1" owner="ccg">
        <mark value="0" choices="hierarchical">
          <action with="nhs-england" days="2" months="3">
            <text>Tell NHS England what help you want from it, and ask what it wants from you.</text>
          </action>
        </mark>
        <mark value="0.5" choices="mixed">
          <action with="nhs-england" days="2" months="6">
            <text>Agree with NHS England two matters in which the CCG leads.</text>
          </action>
        </mark>
        <mark value="1" choices="mutual"/>
        <cite claims="B-12 E-27 E-34 E-37"/>
      </rule>

      <question id="levels-of-conversation" code="PH-10" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last">
        <ask>
          At which of three levels - patients and public, local partners, national - is there a named person and a
          regular conversation?
        </ask>
        <evidence good-for="12">Names; dates</evidence>
        <choice id="none">At none</choice>
        <choice id="one">At one</choice>
        <choice id="two">At two</choice>
        <choice id="three">At all three</choice>
      </question>
      <rule id="levels-of-conversation" role="graded" question="levels-of-conversation" weight="2" owner="ccg">
        <mark value="0" choices="none">
          <action days="1" months="1">
            <text>Name one person each for patients and public, local partners, and NHS England.</text>
          </action>
        </mark>
        <mark value="0.3" choices="one">
          <action days="1" months="1">
            <text>Name the people for the two levels that have none.</text>
          </action>
        </mark>
        <mark value="0.7" choices="two">
          <action days="1" months="1">
            <text>Name the person for the level that has none.</text>
          </action>
        </mark>
        <mark value="1" choices="three"/>
        <cite claims="E-01"/>
      </rule>

      <question id="clinical-network-link" code="PH-13" type="yes-no" kinds="ccg" short="no" answered-by="ccg"
                better="first">
        <ask>Is there a live link with the clinical network or senate for your main pathways?</ask>
        <evidence good-for="12">Contact; last use</evidence>
        <not-applicable>no network or senate covers the main pathways</not-applicable>
      </question>
      <rule id="clinical-network-link" role="graded" question="clinical-network-link" weight="1" owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action with="clinical-network" days="1" months="2">
            <text>Ask the clinical network for its advice on one of your main pathways.</text>
          </action>
        </mark>
        <cite claims="E-33 E-36"/>
      </rule>

      <question id="specialised-services" code="PH-14" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last">
        <ask>Are specialised services planned together with local ones for your patients?</ask>
        <evidence good-for="12">Plan</evidence>
        <choice id="no">No</choice>
        <choice id="some">Some</choice>
        <choice id="yes">Yes</choice>
        <not-applicable>no specialised service is planned for here</not-applicable>
      </question>
      <rule id="specialised-services" role="graded" question="specialised-services" weight="1" owner="ccg">
        <mark value="0" choices="no">
          <action with="nhs-england" days="1" months="3">
            <text>Ask NHS England which specialised services for your patients change this year.</text>
          </action>
        </mark>
        <mark value="0.5" choices="some">
          <action with="nhs-england" days="5" months="6">
            <text>Agree with NHS England the next pathway to plan together.</text>
          </action>
        </mark>
        <mark value="1" choices="yes"/>
        <cite claims="E-28" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>

    <group id="integration">
      <title>Integration</title>

      <question id="vertical-integration" code="PH-11" type="choice" kinds="locality federation" short="no"
                answered-by="clinical-lead" better="last">
        <ask>How joined up is care between primary and hospital care (vertical)?</ask>
        <evidence good-for="12">Examples</evidence>
        <choice id="separate">Separate</choice>
        <choice id="protocols">Shared protocols</choice>
        <choice id="shared-clinics">Shared clinics</choice>
        <choice id="shared-team-and-record">Shared team and record</choice>
      </question>
      <rule id="vertical-integration" role="graded" question="vertical-integration" weight="3" owner="clinical-lead">
        <mark value="0" choices="separate">
          <action with="hospital-trust" days="5" months="4">
            <text>Agree one referral and advice protocol with the hospital for one specialty.</text>
          </action>
        </mark>
        <mark value="0.3" choices="protocols">
          <action with="hospital-trust" days="10" months="6">
            <text>Turn the protocol of one specialty into a clinic shared by GPs and consultants.</text>
          </action>
        </mark>
        <mark value="0.7" choices="shared-clinics">
          <action with="hospital-trust" days="20" months="9">
            <text>Give the shared clinics one team list and one record.</text>
          </action>
        </mark>
        <mark value="1" choices="shared-team-and-record"/>
        <cite claims="E-17 E-31" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="horizontal-integration" code="PH-12" type="choice" kinds="locality federation" short="no"
                answered-by="clinical-lead" better="last">
        <ask>How joined up is care across primary, community and social care (horizontal)?</ask>
        <evidence good-for="12">Examples</evidence>
        <choice id="separate">Separate</choice>
        <choice id="meetings">Joint meetings</choice>
        <choice id="shared-team">Shared team</choice>
        <choice id="shared-team-record-and-budget">Shared team, record and budget</choice>
      </question>
      <rule id="horizontal-integration" role="graded" question="horizontal-integration" weight="4"
            owner="clinical-lead">
        <mark value="0" choices="separate">
          <action with="community-provider council" days="10" months="3">
            <text>
              Hold a weekly meeting of practices, community nurses and social care about patients whom they share.
            </text>
          </action>
        </mark>
        <mark value="0.3" choices="meetings">
          <action with="community-provider council" days="20" months="9">
            <text>Name the staff who form one team for the patients discussed, and one person who leads it.</text>
          </action>
        </mark>
        <mark value="0.8" choices="shared-team">
          <action with="community-provider council" days="40" months="12">
            <text>Give the shared team one record, and a budget that it can use.</text>
          </action>
        </mark>
        <mark value="1" choices="shared-team-record-and-budget"/>
        <cite claims="A-14 A-15 E-17 E-30 E-32" inferred="yes">
          Ours: what each answer is worth; their order is plain.
        </cite>
      </rule>
    </group>

    <group id="self-care">
      <title>Self-care and prevention</title>

      <question id="supported-self-care" code="PH-15" type="choice" kinds="locality federation" short="no"
                answered-by="clinical-lead" better="last">
        <ask>Is supported self-care offered?</ask>
        <evidence good-for="12">Programme</evidence>
        <choice id="no">No</choice>
        <choice id="leaflets">Leaflets</choice>
        <choice id="structured">Structured support</choice>
        <choice id="structured-and-measured">Structured support, measured</choice>
      </question>
      <rule id="supported-self-care" role="graded" question="supported-self-care" weight="2" owner="clinical-lead">
        <mark value="0" choices="no">
          <action with="voluntary-groups" days="10" months="6">
            <text>Offer supported self-care to people with one condition.</text>
          </action>
        </mark>
        <mark value="0.2" choices="leaflets">
          <action with="voluntary-groups" days="10" months="6">
            <text>Add a course or a named supporter to the leaflets for one condition.</text>
          </action>
        </mark>
        <mark value="0.8" choices="structured">
          <action days="2" months="6">
            <text>Ask the people who took part what helped, and measure it once a year.</text>
          </action>
        </mark>
        <mark value="1" choices="structured-and-measured"/>
        <cite claims="E-16" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="prevention-number" code="PH-20" type="choice" kinds="locality federation" short="no"
                answered-by="clinical-lead" better="last">
        <ask>Is prevention part of the plan with a number attached?</ask>
        <evidence good-for="12">Plan</evidence>
        <choice id="no">No</choice>
        <choice id="words">In words</choice>
        <choice id="number">With a number</choice>
        <choice id="number-improving">With a number that improves</choice>
      </question>
      <rule id="prevention-number" role="graded" question="prevention-number" weight="2" owner="clinical-lead">
        <mark value="0" choices="no">
          <action with="council" days="2" months="2">
            <text>Put one aim for prevention into the plan, with a number.</text>
          </action>
        </mark>
        <mark value="0.2" choices="words">
          <action with="council" days="2" months="2">
            <text>Put a number and a date to one aim for prevention.</text>
          </action>
        </mark>
        <mark value="0.6" choices="number">
          <action with="council" days="10" months="9">
            <text>Look each quarter at what moves the prevention figure, and act on one cause.</text>
          </action>
        </mark>
        <mark value="1" choices="number-improving"/>
        <cite claims="E-13" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>

    <group id="culture">
      <title>Culture</title>

      <question id="partners-opinion" code="PH-16" type="choice" kinds="locality federation" short="no"
                answered-by="local-partners" better="last" merge="beside">
        <ask>What do partners say about how you behave?</ask>
        <evidence good-for="12">Two partners' signed answers</evidence>
        <choice id="not-asked">Not asked</choice>
        <choice id="distant">Distant</choice>
        <choice id="mixed">Mixed</choice>
        <choice id="good-partner">A good partner</choice>
      </question>
      <rule id="partners-opinion" role="graded" question="partners-opinion" weight="2" owner="board">
        <mark value="0" choices="not-asked">
          <action with="local-partners" days="2" months="2">
            <text>Ask two partners how you behave, and read their answers at the board.</text>
            <reaches choices="mixed good-partner"/>
          </action>
        </mark>
        <mark value="0.2" choices="distant">
          <action with="local-partners" days="2" months="3">
            <text>Visit the partners who find you distant, and agree one thing to do together.</text>
          </action>
        </mark>
        <mark value="0.5" choices="mixed">
          <action with="local-partners" days="2" months="3">
            <text>Ask partners which of your habits makes joint work hard, and change it.</text>
          </action>
        </mark>
        <mark value="1" choices="good-partner"/>
        <cite claims="E-35" inferred="yes">Ours: to have asked is worth something.</cite>
      </rule>

      <question id="health-leader" code="PH-17" type="choice" kinds="ccg" short="no" answered-by="local-partners"
                better="last" merge="beside">
        <ask>Do partners see the CCG as a leader in health improvement?</ask>
        <evidence good-for="12">Partners' answers</evidence>
        <choice id="not-asked">Not asked</choice>
        <choice id="no">No</choice>
        <choice id="partly">Partly</choice>
        <choice id="yes">Yes</choice>
      </question>
      <rule id="health-leader" role="graded" question="health-leader" weight="2" owner="ccg">
        <mark value="0" choices="not-asked">
          <action with="local-partners" days="1" months="2">
            <text>Ask the council and two other partners whether they see the CCG as a leader in health.</text>
            <reaches choices="partly yes"/>
          </action>
        </mark>
        <mark value="0.1" choices="no">
          <action with="local-partners" days="5" months="6">
            <text>Ask partners which health problem they want the CCG to lead on, and begin there.</text>
          </action>
        </mark>
        <mark value="0.5" choices="partly">
          <action with="local-partners" days="10" months="9">
            <text>Lead one matter through another organisation, and share the credit.</text>
          </action>
        </mark>
        <mark value="1" choices="yes"/>
        <cite claims="E-21 E-30 E-34 E-36" inferred="yes">Ours: to have asked is worth something.</cite>
      </rule>
    </group>
  </section>
</part>

"""##
