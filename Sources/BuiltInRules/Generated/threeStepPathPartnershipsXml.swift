// swift-format-ignore-file
// Generated from Rules/three-step-path/partnerships.xml by a test (READINESS_RECORD=1); not edited by hand.

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

      <question id="health-first-purpose" code="PH-01" type="yes-no" kinds="locality federation ccg" short="yes"
                answered-by="locality-lead-or-board" better="first">
        <ask>Does the written purpose put the health of the local population first?</ask>
        <evidence>Purpose statement</evidence>
      </question>
      <rule id="health-first-purpose" role="graded" question="health-first-purpose" weight="3"
            owner="locality-or-federation">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Answer 'why do we exist?' in one sentence about people's lives.</action>
        <cite claims="C-52 C-54 C-82 E-02 E-03" inferred="yes"/>
      </rule>

      <question id="wider-causes-actions" code="PH-02" type="whole-number" kinds="locality federation" short="no"
                answered-by="locality-lead" unit="actions" better="more" merge="lowest">
        <ask>
          How many live joint actions address the wider causes of ill health (housing, work, education, lifestyle)?
        </ask>
        <evidence good-for="12">List</evidence>
      </question>
      <rule id="wider-causes-actions" role="graded" question="wider-causes-actions" weight="3"
            owner="locality-or-federation">
        <mark value="1" from="3"/>
        <mark value="0.7" from="2" to="2"/>
        <mark value="0.4" from="1" to="1"/>
        <mark value="0" from="0" to="0"/>
        <action>Choose one cause that shows up in your surgeries, such as damp housing, and one partner.</action>
        <cite claims="E-03 E-04" inferred="yes"/>
      </rule>
    </group>

    <group id="council-and-board">
      <title>Council and Health and Wellbeing Board</title>

      <question id="health-and-wellbeing-board" code="PH-03" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="board" better="last">
        <ask>What is the relationship with the Health and Wellbeing Board?</ask>
        <evidence good-for="12">HWB minutes</evidence>
        <choice id="none">None</choice>
        <choice id="informed">Kept informed</choice>
        <choice id="standing-link">A standing link</choice>
        <choice id="joint-priority-with-money">A joint priority with money</choice>
      </question>
      <rule id="health-and-wellbeing-board" role="graded" question="health-and-wellbeing-board" weight="4"
            owner="locality-or-federation ccg">
        <mark value="0" choices="none"/>
        <mark value="0.3" choices="informed">
          <action>Ask the HWB for a standing link: one name on each side.</action>
        </mark>
        <mark value="0.7" choices="standing-link">
          <action>Bring the HWB one joint priority, with money from both sides.</action>
        </mark>
        <mark value="1" choices="joint-priority-with-money"/>
        <action>Ask for ten minutes at the next HWB with one proposal.</action>
        <cite claims="E-18 E-20" inferred="yes"/>
      </rule>

      <question id="joint-with-council" code="PH-04" type="choice" kinds="locality federation ccg" short="no"
                answered-by="board" better="last">
        <ask>Are there joint plans, posts or budgets with the council?</ask>
        <evidence>Agreement</evidence>
        <choice id="none">None</choice>
        <choice id="plan">A plan</choice>
        <choice id="post">A post</choice>
        <choice id="budget">A budget</choice>
      </question>
      <rule id="joint-with-council" role="graded" question="joint-with-council" weight="3" owner="ccg council">
        <mark value="0" choices="none"/>
        <mark value="0.4" choices="plan"/>
        <mark value="0.7" choices="post"/>
        <mark value="1" choices="budget"/>
        <action>Health cannot stand outside local government: begin with a shared post.</action>
        <cite claims="E-18 E-23" inferred="yes"/>
      </rule>

      <question id="wider-partner-kinds" code="PH-05" type="whole-number" kinds="locality federation ccg" short="no"
                answered-by="board" unit="kinds" better="more" merge="lowest">
        <ask>
          How many kinds of wider partner (employers, justice, schools, voluntary, police) work with you on a live
          action?
        </ask>
        <evidence good-for="12">List</evidence>
      </question>
      <rule id="wider-partner-kinds" role="graded" question="wider-partner-kinds" weight="2"
            owner="locality-or-federation">
        <mark value="1" from="3"/>
        <mark value="0.7" from="2" to="2"/>
        <mark value="0.4" from="1" to="1"/>
        <mark value="0" from="0" to="0"/>
        <action>Look at older joint teams, on drugs or court diversion, for a model that worked.</action>
        <cite claims="E-20 E-22" inferred="yes"/>
      </rule>

      <question id="emergency-admissions-change" code="PH-06" type="percentage" kinds="locality federation" short="no"
                answered-by="ccg-analyst" least="-100" most="100" better="less">
        <ask>How did emergency admissions per 1,000 registered patients change last year?</ask>
        <help>A fall has a minus sign.</help>
        <evidence good-for="12">HES or SUS extract</evidence>
        <not-applicable>there is no data by practice</not-applicable>
      </question>
      <rule id="emergency-admissions-change" role="graded" question="emergency-admissions-change" weight="2"
            owner="locality council">
        <mark value="1" from="-100" to="0"/>
        <mark value="0.6" above="0" to="2"/>
        <mark value="0.3" above="2" to="5"/>
        <mark value="0" otherwise="yes"/>
        <action>Take one cause, such as respiratory disease, and one shared action with the council.</action>
        <cite claims="A-01 E-19" inferred="yes"/>
      </rule>

      <question id="council-engagement-used" code="PH-07" type="yes-no" kinds="locality federation" short="no"
                answered-by="locality-manager" better="first">
        <ask>Do you use the council's existing ways of engaging people?</ask>
        <evidence good-for="12">Example</evidence>
        <not-applicable>the council has no such ways in this area</not-applicable>
      </question>
      <rule id="council-engagement-used" role="graded" question="council-engagement-used" weight="1"
            owner="locality-or-federation">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Go to theirs before you set up yours.</action>
        <cite claims="E-24" inferred="yes"/>
      </rule>

      <question id="joint-spending-return" code="PH-08" type="choice" kinds="locality federation ccg" short="no"
                answered-by="ccg-finance" better="last">
        <ask>Is the health return of joint spending stated?</ask>
        <evidence good-for="24">Business case</evidence>
        <choice id="no">No</choice>
        <choice id="stated">Stated</choice>
        <choice id="measured">Measured</choice>
        <not-applicable>there is no joint spending</not-applicable>
      </question>
      <rule id="joint-spending-return" role="graded" question="joint-spending-return" weight="2" owner="ccg council">
        <mark value="0" choices="no"/>
        <mark value="0.5" choices="stated"/>
        <mark value="1" choices="measured"/>
        <action>State the return in health, not only in money.</action>
        <cite claims="E-26" inferred="yes"/>
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
      <rule id="national-relationship" role="graded" question="national-relationship" weight="1"
            owner="ccg nhs-england">
        <mark value="0" choices="hierarchical"/>
        <mark value="0.5" choices="mixed"/>
        <mark value="1" choices="mutual"/>
        <action>Ask the other side to answer too.</action>
        <cite claims="B-12 E-27 E-34 E-37" inferred="yes"/>
      </rule>

      <question id="levels-of-conversation" code="PH-10" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="board" better="last">
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
      <rule id="levels-of-conversation" role="graded" question="levels-of-conversation" weight="2"
            owner="locality-or-federation">
        <mark value="0" choices="none"/>
        <mark value="0.3" choices="one"/>
        <mark value="0.7" choices="two"/>
        <mark value="1" choices="three"/>
        <action>Name one person for each level.</action>
        <cite claims="E-01" inferred="yes"/>
      </rule>
    </group>

    <group id="integration">
      <title>Integration</title>

      <question id="vertical-integration" code="PH-11" type="choice" kinds="locality federation" short="yes"
                answered-by="clinical-lead" better="last">
        <ask>How joined up is care between primary and hospital care (vertical)?</ask>
        <evidence good-for="12">Examples</evidence>
        <choice id="separate">Separate</choice>
        <choice id="protocols">Shared protocols</choice>
        <choice id="shared-clinics">Shared clinics</choice>
        <choice id="shared-team-and-record">Shared team and record</choice>
      </question>
      <rule id="vertical-integration" role="graded" question="vertical-integration" weight="3"
            owner="federation hospital-trust">
        <mark value="0" choices="separate"/>
        <mark value="0.3" choices="protocols"/>
        <mark value="0.7" choices="shared-clinics"/>
        <mark value="1" choices="shared-team-and-record"/>
        <action>Choose one specialty and share one clinic.</action>
        <cite claims="E-17 E-31" inferred="yes"/>
      </rule>

      <question id="horizontal-integration" code="PH-12" type="choice" kinds="locality federation" short="yes"
                answered-by="clinical-lead" better="last">
        <ask>How joined up is care across primary, community and social care (horizontal)?</ask>
        <evidence good-for="12">Examples</evidence>
        <choice id="separate">Separate</choice>
        <choice id="meetings">Joint meetings</choice>
        <choice id="shared-team">Shared team</choice>
        <choice id="shared-team-record-and-budget">Shared team, record and budget</choice>
      </question>
      <rule id="horizontal-integration" role="graded" question="horizontal-integration" weight="4"
            owner="locality-or-federation local-partners">
        <mark value="0" choices="separate"/>
        <mark value="0.3" choices="meetings"/>
        <mark value="0.7" choices="shared-team"/>
        <mark value="1" choices="shared-team-record-and-budget"/>
        <action>Begin with care outside hospital: one weekly meeting about real patients.</action>
        <cite claims="A-14 A-15 E-17 E-30 E-32" inferred="yes"/>
      </rule>

      <question id="clinical-network-link" code="PH-13" type="yes-no" kinds="federation ccg" short="no"
                answered-by="clinical-lead" better="first">
        <ask>Is there a live link with the clinical network or senate for your main pathways?</ask>
        <evidence good-for="12">Contact; last use</evidence>
        <not-applicable>no network or senate covers the main pathways</not-applicable>
      </question>
      <rule id="clinical-network-link" role="graded" question="clinical-network-link" weight="1" owner="federation">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Take one question about your main pathway to the network or senate.</action>
        <cite claims="E-33" inferred="yes"/>
      </rule>

      <question id="specialised-services" code="PH-14" type="choice" kinds="federation ccg" short="no"
                answered-by="ccg" better="last">
        <ask>Are specialised services planned together with local ones for your patients?</ask>
        <evidence good-for="12">Plan</evidence>
        <choice id="no">No</choice>
        <choice id="some">Some</choice>
        <choice id="yes">Yes</choice>
        <not-applicable>the main pathways need no specialised service</not-applicable>
      </question>
      <rule id="specialised-services" role="graded" question="specialised-services" weight="1" owner="ccg">
        <mark value="0" choices="no"/>
        <mark value="0.5" choices="some"/>
        <mark value="1" choices="yes"/>
        <action>CCG: raise it with the national commissioner.</action>
        <cite claims="E-28" inferred="yes"/>
      </rule>
    </group>

    <group id="self-care">
      <title>Self-care</title>

      <question id="supported-self-care" code="PH-15" type="choice" kinds="locality federation" short="no"
                answered-by="clinical-lead" better="last">
        <ask>Is supported self-care offered?</ask>
        <evidence good-for="12">Programme</evidence>
        <choice id="no">No</choice>
        <choice id="leaflets">Leaflets</choice>
        <choice id="structured">Structured support</choice>
        <choice id="structured-and-measured">Structured support, measured</choice>
      </question>
      <rule id="supported-self-care" role="graded" question="supported-self-care" weight="2" owner="practices">
        <mark value="0" choices="no"/>
        <mark value="0.2" choices="leaflets"/>
        <mark value="0.7" choices="structured"/>
        <mark value="1" choices="structured-and-measured"/>
        <action>Offer structured support to people with one condition, and ask them what helped.</action>
        <cite claims="E-16" inferred="yes"/>
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
      <rule id="prevention-number" role="graded" question="prevention-number" weight="2"
            owner="locality-or-federation">
        <mark value="0" choices="no"/>
        <mark value="0.2" choices="words"/>
        <mark value="0.6" choices="number"/>
        <mark value="1" choices="number-improving"/>
        <action>Put one number on prevention.</action>
        <cite claims="E-13" inferred="yes"/>
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
      <rule id="partners-opinion" role="graded" question="partners-opinion" weight="2" owner="local-partners">
        <mark value="0" choices="not-asked"/>
        <mark value="0.2" choices="distant"/>
        <mark value="0.5" choices="mixed"/>
        <mark value="1" choices="good-partner"/>
        <action>Success depends on culture and behaviour, not structure: ask two partners.</action>
        <cite claims="E-35" inferred="yes"/>
      </rule>

      <question id="health-leader" code="PH-17" type="choice" kinds="locality federation ccg" short="no"
                answered-by="local-partners" better="last" merge="beside">
        <ask>Do partners see you as a leader in health improvement?</ask>
        <evidence good-for="12">Partners' answers</evidence>
        <choice id="not-asked">Not asked</choice>
        <choice id="no">No</choice>
        <choice id="partly">Partly</choice>
        <choice id="yes">Yes</choice>
      </question>
      <rule id="health-leader" role="graded" question="health-leader" weight="2" owner="locality-or-federation">
        <mark value="0" choices="not-asked no"/>
        <mark value="0.5" choices="partly"/>
        <mark value="1" choices="yes"/>
        <action>Choose one health problem, and take the lead on it together with another agency.</action>
        <cite claims="E-21 E-30 E-34 E-36" inferred="yes"/>
      </rule>
    </group>
  </section>
</part>

"""##
