// swift-format-ignore-file
// Generated from Rules/three-step-path/patient-voice.xml by `swift package regenerate`; not edited by hand.

let threeStepPathPatientVoiceXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="patient-voice" code="PV" aggregate="sum" quick-win="yes">
    <title>Patient voice</title>
    <about>
      How patients and the public are heard, take part, and are answered. No amount of money makes up for it.
    </about>

    <group id="hearing-patients">
      <title>Hearing patients</title>

      <question id="patient-contacts-captured" code="PV-01" type="choice" kinds="locality federation ccg" short="no"
                answered-by="locality-lead-or-board" better="last">
        <ask>How are the messages from everyday GP-patient contacts captured?</ask>
        <evidence good-for="12">Log with actions</evidence>
        <choice id="none">Not at all</choice>
        <choice id="ad-hoc">Now and then</choice>
        <choice id="systematic">Systematically</choice>
        <choice id="systematic-and-acted-on">Systematically, and acted on</choice>
      </question>
      <rule id="patient-contacts-captured" role="graded" question="patient-contacts-captured" weight="5" owner="body">
        <mark value="0" choices="none">
          <action days="20" months="4">
            <text>
              Agree one quick way in which clinicians note what patients tell them about services, and read the notes
              monthly.
            </text>
          </action>
        </mark>
        <mark value="0.3" choices="ad-hoc">
          <action days="10" months="3">
            <text>Give every practice the same short form for what patients say, and collect it monthly.</text>
          </action>
        </mark>
        <mark value="0.7" choices="systematic">
          <action days="10" months="3">
            <text>Write down beside the collected messages what was done about each.</text>
          </action>
        </mark>
        <mark value="1" choices="systematic-and-acted-on"/>
        <cite claims="C-58" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="changes-from-patients" code="PV-02" type="whole-number" kinds="locality federation ccg" short="no"
                answered-by="locality-lead-or-board" unit="changes" better="more" merge="lowest">
        <ask>How many changes were made in the last 12 months because of what patients said?</ask>
        <evidence good-for="12">'You said, we did' list</evidence>
      </question>
      <rule id="changes-from-patients" role="graded" question="changes-from-patients" weight="4" owner="body">
        <mark value="1" from="2"/>
        <mark value="0.6" from="1" to="1">
          <action days="5" months="3">
            <text>Make a second change that patients ask for, and tell them.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="5" months="3">
            <text>Choose one thing that patients ask for, change it, and tell them.</text>
          </action>
        </mark>
        <cite claims="C-59 C-73 E-09" inferred="yes">Ours: two, so that a small body can reach it.</cite>
      </rule>

      <question id="listening-in-every-job" code="PV-03" type="percentage" kinds="locality federation" short="no"
                answered-by="locality-manager" better="more" merge="lowest">
        <ask>In what share of practices is listening to patients part of every job and induction?</ask>
        <evidence good-for="12">Job descriptions</evidence>
      </question>
      <rule id="listening-in-every-job" role="graded" question="listening-in-every-job" weight="3" owner="body">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="50" below="80">
          <action days="5" months="6">
            <text>Help the remaining practices to bring listening to patients into induction.</text>
          </action>
        </mark>
        <mark value="0.3" from="20" below="50">
          <action days="10" months="6">
            <text>Share the job descriptions of the practices that have listening in them with the others.</text>
          </action>
        </mark>
        <mark value="0" from="0" below="20">
          <action days="20" months="6">
            <text>Put listening to patients into the job descriptions and induction of every practice.</text>
          </action>
        </mark>
        <cite claims="C-60" inferred="yes">Ours: four fifths counts as nearly all.</cite>
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
      <rule id="patient-voice-at-table" role="graded" question="patient-voice-at-table" weight="4" owner="board">
        <mark value="0" choices="none">
          <action with="patient-representatives" days="5" months="3">
            <text>
              Offer two patient representatives a seat where decisions are taken, with papers in time and expenses paid.
            </text>
          </action>
        </mark>
        <mark value="0.3" choices="attend">
          <action with="patient-representatives" days="2" months="2">
            <text>Let the patient representatives put items on the agenda, and speak to them.</text>
          </action>
        </mark>
        <mark value="1" choices="speak-and-set-items vote"/>
        <find-out days="1" months="0">
          <text>Confirm what part patient representatives have where decisions are taken.</text>
        </find-out>
        <cite claims="C-61 C-62" inferred="yes">Stated: a real voice; a vote is one way of having it (ours).</cite>
      </rule>

      <question id="involved-in-own-care" code="PV-05" type="percentage" kinds="locality federation" short="no"
                answered-by="clinical-lead" given="yes" better="more" merge="median">
        <ask>What share of people with a long-term condition say they are as involved in their care as they wish?</ask>
        <evidence good-for="12">GP patient survey or own survey</evidence>
      </question>
      <rule id="involved-in-own-care" role="graded" question="involved-in-own-care" weight="3" owner="clinical-lead">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="50" below="70">
          <action days="5" months="12">
            <text>Ask patients who felt left out of decisions about their care what would have helped.</text>
          </action>
        </mark>
        <mark value="0.2" from="0" below="50">
          <action days="10" months="12">
            <text>
              Ask patients with a long-term condition what they wish to decide themselves, and train clinicians in that.
            </text>
          </action>
        </mark>
        <cite claims="C-53 E-05 E-07 E-11 E-14" inferred="yes">Ours: what surveys of the time reached.</cite>
      </rule>

      <question id="involved-in-last-change" code="PV-06" type="choice" kinds="locality federation ccg" short="no"
                answered-by="patient-representatives" better="last" merge="beside">
        <ask>When were local people involved in the last service change?</ask>
        <evidence good-for="24">Timeline</evidence>
        <choice id="not">Not at all</choice>
        <choice id="told-after">Told afterwards</choice>
        <choice id="consulted">Consulted</choice>
        <choice id="from-the-start">From the start</choice>
        <not-applicable>there was no service change in 24 months</not-applicable>
      </question>
      <rule id="involved-in-last-change" role="graded" question="involved-in-last-change" weight="4" owner="body">
        <mark value="0" choices="not">
          <action with="patient-representatives" days="10" months="6">
            <text>Ask the people who use a service before the next change is drawn up.</text>
            <reaches choices="consulted"/>
          </action>
        </mark>
        <mark value="0.1" choices="told-after">
          <action with="patient-representatives" days="10" months="6">
            <text>Bring people who use the service in before the next change is decided.</text>
          </action>
        </mark>
        <mark value="0.5" choices="consulted">
          <action with="patient-representatives" days="10" months="6">
            <text>Plan the next change from the first day with people who use the service.</text>
          </action>
        </mark>
        <mark value="1" choices="from-the-start"/>
        <cite claims="A-23 E-06 E-12 E-14" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="replies-to-people" code="PV-07" type="choice" kinds="locality federation ccg" short="no"
                answered-by="locality-manager" better="last">
        <ask>How is what people said answered?</ask>
        <evidence good-for="12">Web page; poster</evidence>
        <choice id="not">Not at all</choice>
        <choice id="on-request">On request</choice>
        <choice id="published">Published</choice>
      </question>
      <rule id="replies-to-people" role="graded" question="replies-to-people" weight="3" owner="body">
        <mark value="0" choices="not">
          <action days="5" months="2">
            <text>Publish what people said, and what you did or why you did not.</text>
          </action>
        </mark>
        <mark value="0.4" choices="on-request">
          <action days="2" months="1">
            <text>Put the answers that you now give on request where everybody can read them.</text>
          </action>
        </mark>
        <mark value="1" choices="published"/>
        <cite claims="E-09 E-10" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="effect-of-involvement" code="PV-08" type="choice" kinds="locality federation" short="no"
                answered-by="locality-lead" better="last">
        <ask>Is the effect of involvement known (outcomes, experience, value)?</ask>
        <evidence good-for="24">Evaluation</evidence>
        <choice id="no">No</choice>
        <choice id="described">Described</choice>
        <choice id="measured">Measured</choice>
        <not-applicable>nobody has been involved yet</not-applicable>
      </question>
      <rule id="effect-of-involvement" role="graded" question="effect-of-involvement" weight="2" owner="body">
        <mark value="0" choices="no">
          <action days="2" months="2">
            <text>Choose one way in which people were involved, and write down what it changed.</text>
          </action>
        </mark>
        <mark value="0.4" choices="described">
          <action days="5" months="6">
            <text>Choose one measure of what involvement changes, and take it before and after.</text>
          </action>
        </mark>
        <mark value="1" choices="measured"/>
        <cite claims="E-08" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="care-and-concern" code="PV-13" type="percentage" kinds="locality federation" short="no"
                answered-by="locality-manager" given="yes" better="more" merge="median">
        <ask>
          What share of patients say that they were treated with care and concern (GP Patient Survey, or a survey of
          your own)?
        </ask>
        <evidence good-for="12">Survey table with date and number of replies</evidence>
      </question>
      <rule id="care-and-concern" role="graded" question="care-and-concern" weight="3" owner="clinical-lead">
        <mark value="1" from="85" to="100"/>
        <mark value="0.6" from="70" below="85">
          <action days="2" months="6">
            <text>Learn from the practice with the highest figure for care and concern.</text>
          </action>
        </mark>
        <mark value="0.3" from="50" below="70">
          <action days="5" months="6">
            <text>Read what the least satisfied patients wrote in the practices with the lowest figures.</text>
          </action>
        </mark>
        <mark value="0" from="0" below="50">
          <action days="10" months="6">
            <text>Read with every practice what its least satisfied patients wrote, and agree one change in each.</text>
          </action>
        </mark>
        <cite claims="C-53" inferred="yes">Ours, from "compassion and kindness"; levels of the GP Patient Survey.</cite>
      </rule>
    </group>

    <group id="reach">
      <title>Reach</title>

      <question id="seldom-heard-groups" code="PV-10" type="choice" kinds="locality federation ccg" short="no"
                answered-by="locality-manager" better="last">
        <ask>Are groups seldom heard (mental health, deprived communities, minority groups) reached?</ask>
        <evidence good-for="12">List of groups, contacts</evidence>
        <choice id="no">No</choice>
        <choice id="some">Some of them</choice>
        <choice id="all-identified">All that were identified</choice>
      </question>
      <rule id="seldom-heard-groups" role="graded" question="seldom-heard-groups" weight="3" owner="body">
        <mark value="0" choices="no">
          <action with="council" days="10" months="4">
            <text>
              List the groups that you seldom hear, and join two meetings that the council already holds with them.
            </text>
          </action>
        </mark>
        <mark value="0.5" choices="some">
          <action with="council" days="10" months="4">
            <text>Choose the next group that you seldom hear, and go where it already meets.</text>
          </action>
        </mark>
        <mark value="1" choices="all-identified"/>
        <cite claims="E-25" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
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
      <rule id="representatives-rating" role="graded" question="representatives-rating" weight="2" owner="board">
        <mark value="0" choices="poor">
          <action with="patient-representatives" days="5" months="3">
            <text>Ask the patient representatives for the one thing that would help most, and do it this quarter.</text>
          </action>
        </mark>
        <mark value="0.4" choices="fair">
          <action with="patient-representatives" days="2" months="3">
            <text>
              Ask the patient representatives which decision they wish they had seen earlier, and show them the next.
            </text>
          </action>
        </mark>
        <mark value="0.8" choices="good">
          <action with="patient-representatives" days="2" months="3">
            <text>Ask the patient representatives what keeps their answer from being excellent.</text>
          </action>
        </mark>
        <mark value="1" choices="excellent"/>
        <cite claims="C-61 C-63" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
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
      <rule id="plain-description" role="graded" question="plain-description" weight="1" owner="body">
        <mark value="0" choices="no">
          <action days="5" months="1">
            <text>Write in five sentences who you are and what you do, for a friend outside the NHS.</text>
          </action>
        </mark>
        <mark value="0.6" choices="yes">
          <action with="patient-representatives" days="5" months="2">
            <text>Try your description on ten patients, and change what they do not understand.</text>
          </action>
        </mark>
        <mark value="1" choices="tested-with-public"/>
        <cite claims="C-80 C-88 C-89 C-90" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
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
            owner="clinical-lead">
        <mark value="0" choices="not">
          <action days="2" months="1">
            <text>Have a local GP explain the last hard decision in public.</text>
          </action>
        </mark>
        <mark value="0.6" choices="in-writing">
          <action days="1" months="2">
            <text>Have a local GP answer questions about the last hard decision at a meeting.</text>
          </action>
        </mark>
        <mark value="1" choices="in-person"/>
        <cite claims="C-24 E-15" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>
  </section>
</part>

"""##
