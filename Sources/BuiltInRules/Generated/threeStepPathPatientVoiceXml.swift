// swift-format-ignore-file
// Generated from Rules/three-step-path/patient-voice.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathPatientVoiceXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="patient-voice" code="PV" aggregate="sum">
    <title>Patient voice</title>
    <about>
      How patients and the public are heard, take part, and are answered. No amount of money makes up for it.
    </about>

    <group id="hearing-patients">
      <title>Hearing patients</title>

      <question id="patient-contacts-captured" code="PV-01" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="locality-lead-or-board" better="last">
        <ask>How are the messages from everyday GP-patient contacts captured?</ask>
        <evidence good-for="12">Log with actions</evidence>
        <choice id="none">Not at all</choice>
        <choice id="ad-hoc">Now and then</choice>
        <choice id="systematic">Systematically</choice>
        <choice id="systematic-and-acted-on">Systematically, and acted on</choice>
      </question>
      <rule id="patient-contacts-captured" role="graded" question="patient-contacts-captured" weight="5"
            owner="practices">
        <mark value="0" choices="none"/>
        <mark value="0.3" choices="ad-hoc">
          <action>Agree one way to note what patients tell you, and read the notes monthly.</action>
        </mark>
        <mark value="0.7" choices="systematic">
          <action>Write down beside the notes what was done about them.</action>
        </mark>
        <mark value="1" choices="systematic-and-acted-on"/>
        <action>
          Give every clinician a ten-second way to note what a patient told them about a service, and read the notes
          monthly.
        </action>
        <cite claims="C-58" inferred="yes"/>
      </rule>

      <question id="changes-from-patients" code="PV-02" type="whole-number" kinds="locality federation ccg"
                short="yes" answered-by="locality-lead-or-board" unit="changes" better="more" merge="lowest">
        <ask>How many changes were made in the last 12 months because of what patients said?</ask>
        <evidence good-for="12">'You said, we did' list</evidence>
      </question>
      <rule id="changes-from-patients" role="graded" question="changes-from-patients" weight="4"
            owner="locality-or-federation">
        <mark value="1" from="4"/>
        <mark value="0.7" from="2" to="3"/>
        <mark value="0.4" from="1" to="1"/>
        <mark value="0" from="0" to="0"/>
        <action>Publish one 'you said, we did' this quarter.</action>
        <cite claims="C-59 C-73 E-09" inferred="yes"/>
      </rule>

      <question id="listening-in-every-job" code="PV-03" type="percentage" kinds="locality federation" short="no"
                answered-by="locality-manager" better="more" merge="lowest">
        <ask>In what share of practices is listening to patients part of every job and induction?</ask>
        <evidence good-for="12">Job descriptions</evidence>
      </question>
      <rule id="listening-in-every-job" role="graded" question="listening-in-every-job" weight="3" owner="practices">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="50" below="80"/>
        <mark value="0.3" from="20" below="50"/>
        <mark value="0" from="0" below="20"/>
        <action>
          Make it the job of every member of staff in every practice, not of 'those involved with commissioning'.
        </action>
        <cite claims="C-60" inferred="yes"/>
      </rule>
    </group>

    <group id="patients-as-partners">
      <title>Partnership</title>

      <question id="patient-voice-at-table" code="PV-04" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="board" better="last">
        <ask>What voice do patient and public representatives have where decisions are taken?</ask>
        <evidence good-for="12">Terms of reference; representative's own answer</evidence>
        <choice id="none">None</choice>
        <choice id="attend">They attend</choice>
        <choice id="speak-and-set-items">They speak and set items</choice>
        <choice id="vote">They vote</choice>
      </question>
      <rule id="patient-voice-at-table" role="graded" question="patient-voice-at-table" weight="4"
            owner="locality-or-federation">
        <mark value="0" choices="none"/>
        <mark value="0.3" choices="attend">
          <action>Let the patient representatives set an item of the agenda, and speak to it.</action>
        </mark>
        <mark value="0.7" choices="speak-and-set-items">
          <action>Ask them whether they want a vote.</action>
        </mark>
        <mark value="1" choices="vote"/>
        <action>
          Seeing patients every day is not the same as engaging them: give two of them a real place at the table.
        </action>
        <cite claims="C-61 C-62" inferred="yes"/>
      </rule>

      <question id="involved-in-own-care" code="PV-05" type="percentage" kinds="locality federation" short="no"
                answered-by="clinical-lead" better="more" merge="median">
        <ask>What share of people with a long-term condition say they are as involved in their care as they wish?</ask>
        <evidence good-for="12">GP patient survey or own survey</evidence>
      </question>
      <rule id="involved-in-own-care" role="graded" question="involved-in-own-care" weight="3" owner="practices">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="50" below="70"/>
        <mark value="0.2" from="0" below="50"/>
        <action>Ask; patients want more involvement than they have.</action>
        <cite claims="C-53 E-05 E-07 E-14" inferred="yes"/>
      </rule>

      <question id="involved-in-last-change" code="PV-06" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="patient-representatives" better="last" merge="beside">
        <ask>When were local people involved in the last service change?</ask>
        <evidence good-for="24">Timeline</evidence>
        <choice id="not">Not at all</choice>
        <choice id="told-after">Told afterwards</choice>
        <choice id="consulted">Consulted</choice>
        <choice id="from-the-start">From the start</choice>
        <not-applicable>there was no service change in 24 months</not-applicable>
      </question>
      <rule id="involved-in-last-change" role="graded" question="involved-in-last-change" weight="4"
            owner="locality-or-federation">
        <mark value="0" choices="not"/>
        <mark value="0.1" choices="told-after"/>
        <mark value="0.5" choices="consulted"/>
        <mark value="1" choices="from-the-start"/>
        <action>Begin the next change with the people who will use it.</action>
        <cite claims="A-23 E-06 E-12 E-14" inferred="yes"/>
      </rule>

      <question id="replies-to-people" code="PV-07" type="choice" kinds="locality federation ccg" short="no"
                answered-by="locality-manager" better="last">
        <ask>How is what people said answered?</ask>
        <evidence good-for="12">Web page; poster</evidence>
        <choice id="not">Not at all</choice>
        <choice id="on-request">On request</choice>
        <choice id="published">Published</choice>
      </question>
      <rule id="replies-to-people" role="graded" question="replies-to-people" weight="3"
            owner="locality-or-federation">
        <mark value="0" choices="not"/>
        <mark value="0.4" choices="on-request"/>
        <mark value="1" choices="published"/>
        <action>Reply, even when the answer is no.</action>
        <cite claims="E-09 E-10" inferred="yes"/>
      </rule>

      <question id="effect-of-involvement" code="PV-08" type="choice" kinds="locality federation" short="no"
                answered-by="locality-lead" better="last">
        <ask>Is the effect of involvement known (outcomes, experience, value)?</ask>
        <evidence good-for="24">Evaluation</evidence>
        <choice id="no">No</choice>
        <choice id="described">Described</choice>
        <choice id="measured">Measured</choice>
        <not-applicable>no involvement effort is old enough to have had an effect</not-applicable>
      </question>
      <rule id="effect-of-involvement" role="graded" question="effect-of-involvement" weight="2"
            owner="locality-or-federation">
        <mark value="0" choices="no"/>
        <mark value="0.4" choices="described"/>
        <mark value="1" choices="measured"/>
        <action>Choose one involvement effort and look at what it changed.</action>
        <cite claims="E-08" inferred="yes"/>
      </rule>

      <question id="shared-decision-training" code="PV-09" type="percentage" kinds="locality federation" short="no"
                answered-by="clinical-lead" better="more" merge="lowest">
        <ask>What share of clinicians have had training in shared decisions in the last three years?</ask>
        <evidence good-for="36">Training log</evidence>
        <not-applicable>no training was on offer</not-applicable>
      </question>
      <rule id="shared-decision-training" role="graded" question="shared-decision-training" weight="1"
            owner="practices">
        <mark value="1" from="60" to="100"/>
        <mark value="0.5" from="30" below="60"/>
        <mark value="0.1" from="0" below="30"/>
        <action>Pair clinicians with expert patients for one session.</action>
        <cite claims="E-11" inferred="yes"/>
      </rule>

      <question id="care-and-concern" code="PV-13" type="percentage" kinds="locality federation" short="yes"
                answered-by="locality-manager" better="more" merge="median">
        <ask>
          What share of patients say that they were treated with care and concern (GP Patient Survey, or a survey of
          your own)?
        </ask>
        <evidence good-for="12">Survey table with date and number of replies</evidence>
      </question>
      <rule id="care-and-concern" role="graded" question="care-and-concern" weight="3" owner="practices">
        <mark value="1" from="85" to="100"/>
        <mark value="0.6" from="70" below="85"/>
        <mark value="0.3" from="50" below="70"/>
        <mark value="0" from="0" below="50"/>
        <action>Read what the least satisfied patients wrote, together, before the next business item.</action>
        <cite claims="C-53" inferred="yes"/>
      </rule>
    </group>

    <group id="reach">
      <title>Reach</title>

      <question id="seldom-heard-groups" code="PV-10" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="locality-manager" better="last">
        <ask>Are groups seldom heard (mental health, deprived communities, minority groups) reached?</ask>
        <evidence good-for="12">List of groups, contacts</evidence>
        <choice id="no">No</choice>
        <choice id="some">Some of them</choice>
        <choice id="all-identified">All that were identified</choice>
      </question>
      <rule id="seldom-heard-groups" role="graded" question="seldom-heard-groups" weight="3"
            owner="locality-or-federation council">
        <mark value="0" choices="no"/>
        <mark value="0.5" choices="some"/>
        <mark value="1" choices="all-identified"/>
        <action>Join what the council already does; do not reinvent the wheel.</action>
        <cite claims="E-25" inferred="yes"/>
      </rule>

      <question id="representatives-rating" code="PV-11" type="choice" kinds="locality federation ccg" short="no"
                answered-by="patient-representatives" better="last" merge="beside">
        <ask>How do patient representatives themselves rate the organisation's engagement?</ask>
        <help>Their own answer, not what the organisation thinks they would say.</help>
        <evidence good-for="12">Signed by representatives</evidence>
        <choice id="poor">Poor</choice>
        <choice id="fair">Fair</choice>
        <choice id="good">Good</choice>
        <choice id="excellent">Excellent</choice>
      </question>
      <rule id="representatives-rating" role="graded" question="representatives-rating" weight="2"
            owner="patient-representatives">
        <mark value="0" choices="poor"/>
        <mark value="0.4" choices="fair"/>
        <mark value="0.8" choices="good"/>
        <mark value="1" choices="excellent"/>
        <action>Most of us do not do this as well as we think: ask them, and print their answer beside yours.</action>
        <cite claims="C-61 C-63" inferred="yes"/>
      </rule>
    </group>

    <group id="being-known">
      <title>Being known</title>

      <question id="plain-description" code="PV-12" type="choice" kinds="locality federation ccg" short="no"
                answered-by="locality-manager" better="last">
        <ask>
          Is there a plain description of who you are and what you do that a friend outside the NHS understands?
        </ask>
        <evidence>The text</evidence>
        <choice id="no">No</choice>
        <choice id="yes">Yes</choice>
        <choice id="tested-with-public">Yes, tested with the public</choice>
      </question>
      <rule id="plain-description" role="graded" question="plain-description" weight="1" owner="all-bodies">
        <mark value="0" choices="no"/>
        <mark value="0.6" choices="yes"/>
        <mark value="1" choices="tested-with-public"/>
        <action>Start with why you exist, not with the constitution.</action>
        <cite claims="C-80 C-88 C-89" inferred="yes"/>
      </rule>

      <question id="hard-decision-explained" code="PV-14" type="choice" kinds="locality federation" short="no"
                answered-by="locality-lead" better="last">
        <ask>Was the last hard decision explained in public by a GP?</ask>
        <evidence good-for="24">Notice; meeting note</evidence>
        <choice id="not">Not at all</choice>
        <choice id="in-writing">In writing</choice>
        <choice id="in-person">In person</choice>
        <not-applicable>there was no such decision in 24 months</not-applicable>
      </question>
      <rule id="hard-decision-explained" role="graded" question="hard-decision-explained" weight="2"
            owner="locality-or-federation">
        <mark value="0" choices="not"/>
        <mark value="0.5" choices="in-writing"/>
        <mark value="1" choices="in-person"/>
        <action>Use the trusted voice of the GP.</action>
        <cite claims="C-24 C-89 E-15" inferred="yes"/>
      </rule>
    </group>
  </section>
</part>

"""##
