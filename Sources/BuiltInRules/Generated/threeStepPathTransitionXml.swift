// swift-format-ignore-file
// Generated from Rules/three-step-path/transition.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathTransitionXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="transition" code="TR" aggregate="sum">
    <title>From locality to federation</title>
    <about>Who does what while functions move, where the money sits, and when the change is complete.</about>

    <group id="who-does-what">
      <title>Who does what</title>

      <question id="bodies-in-place" code="TR-00" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="ccg">
        <ask>Which bodies exist for these practices?</ask>
        <evidence>Constitution; certificate</evidence>
        <choice id="locality-only">Only a locality</choice>
        <choice id="federation-only">Only a federation</choice>
        <choice id="both">Both</choice>
      </question>
      <rule id="bodies-in-place" role="information" question="bodies-in-place" owner="ccg">
        <cite claims="A-07 B-18" inferred="yes"/>
      </rule>

      <question id="pathway-input" code="TR-01" type="choice" kinds="locality federation" short="yes"
                answered-by="locality-and-federation">
        <ask>Who now gives general practice's input into clinical pathways?</ask>
        <evidence good-for="12">Joint statement</evidence>
        <choice id="locality">Locality</choice>
        <choice id="federation">Federation</choice>
        <choice id="both">Both</choice>
        <choice id="neither">Neither</choice>
        <choice id="moving">It is moving</choice>
        <applies-when>
          <is question="bodies-in-place" choices="both"/>
        </applies-when>
      </question>
      <rule id="pathway-input" role="condition" question="pathway-input" owner="locality federation">
        <action>Decide who does it from now on.</action>
        <cite claims="B-20 B-29" inferred="yes"/>
      </rule>

      <question id="practice-liaison" code="TR-02" type="choice" kinds="locality federation" short="yes"
                answered-by="locality-and-federation">
        <ask>Who now does liaison with practices?</ask>
        <evidence good-for="12">Joint statement</evidence>
        <choice id="locality">Locality</choice>
        <choice id="federation">Federation</choice>
        <choice id="both">Both</choice>
        <choice id="neither">Neither</choice>
        <choice id="moving">It is moving</choice>
        <applies-when>
          <is question="bodies-in-place" choices="both"/>
        </applies-when>
      </question>
      <rule id="practice-liaison" role="condition" question="practice-liaison" owner="locality federation">
        <action>Decide who does it from now on.</action>
        <cite claims="B-21 B-29" inferred="yes"/>
      </rule>

      <question id="service-redesign" code="TR-03" type="choice" kinds="locality federation" short="yes"
                answered-by="locality-and-federation">
        <ask>Who now leads redesign of services for general practice?</ask>
        <evidence good-for="12">Joint statement</evidence>
        <choice id="locality">Locality</choice>
        <choice id="federation">Federation</choice>
        <choice id="both">Both</choice>
        <choice id="neither">Neither</choice>
        <choice id="moving">It is moving</choice>
        <applies-when>
          <is question="bodies-in-place" choices="both"/>
        </applies-when>
      </question>
      <rule id="service-redesign" role="condition" question="service-redesign" owner="locality federation">
        <action>Decide who does it from now on.</action>
        <cite claims="B-22 B-29" inferred="yes"/>
      </rule>

      <question id="system-voice" code="TR-04" type="choice" kinds="locality federation" short="yes"
                answered-by="locality-and-federation">
        <ask>Who now represents practices in system discussions?</ask>
        <evidence good-for="12">Joint statement</evidence>
        <choice id="locality">Locality</choice>
        <choice id="federation">Federation</choice>
        <choice id="both">Both</choice>
        <choice id="neither">Neither</choice>
        <choice id="moving">It is moving</choice>
        <applies-when>
          <is question="bodies-in-place" choices="both"/>
        </applies-when>
      </question>
      <rule id="system-voice" role="condition" question="system-voice" owner="locality federation">
        <action>Agree who speaks for the practices, and tell everybody.</action>
        <cite claims="B-23 B-29" inferred="yes"/>
      </rule>

      <question id="responsibilities-written" code="TR-08" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="ccg" better="last">
        <ask>Is it written down what the locality is responsible for and what the federation is?</ask>
        <evidence>Document</evidence>
        <choice id="no">No</choice>
        <choice id="draft">In draft</choice>
        <choice id="agreed">Agreed</choice>
        <choice id="agreed-and-published">Agreed and published</choice>
        <applies-when>
          <is question="bodies-in-place" choices="both"/>
        </applies-when>
      </question>
      <rule id="responsibilities-written" role="graded" question="responsibilities-written" weight="3"
            owner="ccg federation">
        <mark value="0" choices="no"/>
        <mark value="0.3" choices="draft">
          <action>Agree the draft with both bodies.</action>
        </mark>
        <mark value="0.8" choices="agreed">
          <action>Publish what was agreed, so that practices know whom to ring.</action>
        </mark>
        <mark value="1" choices="agreed-and-published"/>
        <action>Write one page in two columns: what the locality does, and what the federation does.</action>
        <cite claims="A-07 B-18" inferred="yes"/>
      </rule>
    </group>

    <group id="capacity">
      <title>Capacity</title>

      <question id="gps-in-both-meetings" code="TR-05" type="whole-number" kinds="locality federation" short="yes"
                answered-by="locality-and-federation" unit="GPs" better="less" merge="highest">
        <ask>How many GPs regularly attend both locality and federation meetings?</ask>
        <evidence good-for="12">Attendance lists</evidence>
        <applies-when>
          <is question="bodies-in-place" choices="both"/>
        </applies-when>
      </question>
      <rule id="gps-in-both-meetings" role="graded" question="gps-in-both-meetings" weight="2"
            owner="locality federation">
        <mark value="1" from="0" to="0"/>
        <mark value="0.7" from="1" to="1"/>
        <mark value="0.4" from="2" to="3"/>
        <mark value="0" otherwise="yes"/>
        <action>GPs cannot be in two places at once: merge the meetings.</action>
        <cite claims="B-25 B-26 B-29" inferred="yes"/>
      </rule>
    </group>

    <group id="money">
      <title>Money</title>

      <question id="funding-moved" code="TR-06" type="percentage" kinds="locality federation ccg" short="yes"
                answered-by="ccg-finance" better="more" merge="lowest">
        <ask>What share of the locality's former funding now sits with the federation?</ask>
        <evidence good-for="12">Budget transfer</evidence>
        <applies-when>
          <is question="bodies-in-place" choices="both"/>
        </applies-when>
      </question>
      <!-- The CCG owes this: on its list, never in the score of a locality or federation. -->
      <rule id="funding-moved" role="commissioner" question="funding-moved" weight="3" owner="ccg">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="40" below="80"/>
        <mark value="0.3" above="0" below="40"/>
        <mark value="0" from="0" to="0"/>
        <action>CCG: put the money where the work now is.</action>
        <cite claims="B-27" inferred="yes"/>
      </rule>
    </group>

    <group id="timetable">
      <title>Timetable</title>

      <question id="transition-settled" code="TR-07" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="ccg" better="last">
        <ask>How far is the change from locality to federation settled?</ask>
        <evidence>Agreed plan</evidence>
        <choice id="none">Not at all</choice>
        <choice id="dated">A date is set</choice>
        <choice id="done">Done</choice>
        <applies-when>
          <is question="bodies-in-place" choices="both"/>
        </applies-when>
      </question>
      <rule id="transition-settled" role="graded" question="transition-settled" weight="3" owner="ccg federation">
        <mark value="1" choices="done"/>
        <mark value="0.6" choices="dated">
          <action>Keep to the date: list what is left to hand over, with an owner for each item.</action>
        </mark>
        <mark value="0" choices="none"/>
        <action>Fix the date; a transition without an end is double running.</action>
        <cite claims="B-24 B-28 B-30" inferred="yes"/>
      </rule>

      <question id="months-side-by-side" code="TR-10" type="whole-number" kinds="locality federation" short="no"
                answered-by="ccg" unit="months" better="less" merge="highest">
        <ask>How many months have the two run side by side?</ask>
        <evidence>Dates</evidence>
        <applies-when>
          <is question="bodies-in-place" choices="both"/>
        </applies-when>
      </question>
      <!-- More than a year side by side is double running even when it is planned. -->
      <rule id="months-side-by-side" role="graded" question="months-side-by-side" weight="2" owner="ccg federation">
        <mark value="1" from="0" to="12"/>
        <mark value="0.5" from="13" to="24"/>
        <mark value="0.1" otherwise="yes"/>
        <action>
          Agree an end date with the practices. The speed of this change may decide how strong the voice of general
          practice is.
        </action>
        <cite claims="B-26 B-28 I-13" inferred="yes"/>
      </rule>

      <question id="transition-date" code="TR-14" type="date" kinds="locality federation ccg" short="yes"
                answered-by="ccg">
        <ask>By what date will the change be complete?</ask>
        <help>A date that has gone by is double running as well.</help>
        <evidence good-for="12">Agreed plan</evidence>
        <applies-when>
          <is question="transition-settled" choices="dated"/>
        </applies-when>
      </question>
      <rule id="transition-date" role="information" question="transition-date" owner="ccg federation">
        <action>Fix the date.</action>
        <cite claims="B-24 B-28 B-30" inferred="yes"/>
      </rule>
    </group>

    <group id="voice-of-practices">
      <title>Voice</title>

      <question id="provider-voice" code="TR-09" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Does the federation speak for general practice as provider in the wider system?</ask>
        <evidence good-for="12">System board membership; one example</evidence>
        <choice id="no">No</choice>
        <choice id="invited">When invited</choice>
        <choice id="member">As a member</choice>
        <choice id="member-and-heard">As a member who is heard</choice>
      </question>
      <rule id="provider-voice" role="graded" question="provider-voice" weight="4" owner="federation ccg">
        <mark value="0" choices="no"/>
        <mark value="0.4" choices="invited"/>
        <mark value="0.8" choices="member"/>
        <mark value="1" choices="member-and-heard"/>
        <action>Ask for the seat of general practice as provider, with a person who has time to fill it.</action>
        <cite claims="B-19" inferred="yes"/>
      </rule>

      <question id="support-for-move" code="TR-11" type="percentage" kinds="locality federation" short="no"
                answered-by="locality-lead" better="more" merge="median">
        <ask>What share of practices support the move of functions to the federation?</ask>
        <evidence good-for="12">Vote or survey</evidence>
        <applies-when>
          <is question="bodies-in-place" choices="federation-only both"/>
        </applies-when>
      </question>
      <rule id="support-for-move" role="graded" question="support-for-move" weight="2" owner="locality federation">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="50" below="70"/>
        <mark value="0.2" from="0" below="50"/>
        <action>Ask them before, and tell them after.</action>
        <cite claims="B-17" inferred="yes"/>
      </rule>

      <question id="heard-in-federation" code="TR-12" type="percentage" kinds="federation" short="no"
                answered-by="federation-board" better="more" merge="median">
        <ask>What share of practices say they are as well heard in the federation as in the locality?</ask>
        <evidence good-for="12">Survey</evidence>
        <not-applicable>no functions have moved</not-applicable>
      </question>
      <rule id="heard-in-federation" role="graded" question="heard-in-federation" weight="2" owner="federation">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="50" below="70"/>
        <mark value="0.2" from="0" below="50"/>
        <action>Carry the promise of the locality into the federation.</action>
        <cite claims="B-31" inferred="yes"/>
      </rule>
    </group>
  </section>
</part>

"""##
