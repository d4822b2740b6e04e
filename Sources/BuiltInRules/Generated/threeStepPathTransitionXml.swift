// swift-format-ignore-file
// Generated from Rules/three-step-path/transition.xml by `swift package regenerate`; not edited by hand.

let threeStepPathTransitionXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="transition" code="TR" aggregate="sum" may-not-apply="yes">
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
      <rule id="bodies-in-place" role="condition" question="bodies-in-place" owner="ccg">
        <find-out days="1" months="0">
          <text>Confirm which bodies exist: locality, federation or both.</text>
        </find-out>
        <cite claims="B-18 I-19" inferred="yes">Shown; the section asks the rest only where both exist.</cite>
      </rule>

      <question id="four-functions" code="TR-15" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="locality-and-federation" better="first">
        <ask>
          Four things localities have done: advice on clinical pathways, contact with practices, redesigning services,
          speaking for practices in the wider system. Is each now done by one body?
        </ask>
        <help>
          The four: advice on clinical pathways, contact with practices, redesign of services, speaking for practices in
          the wider system. On the move counts as both until it is done.
        </help>
        <evidence good-for="12">Joint statement that names the body for each of the four</evidence>
        <choice id="one-body-each">Each by one body</choice>
        <choice id="some-by-both">Some by both</choice>
        <choice id="some-by-neither">Some by neither</choice>
        <choice id="both-and-neither">Some by both, and some by neither</choice>
        <applies-when><is question="bodies-in-place" choices="both"/></applies-when>
      </question>
      <!-- No points: what both do, or neither does, stands beside the steps. -->
      <rule id="four-functions" role="condition" question="four-functions" owner="body">
        <mark value="1" choices="one-body-each"/>
        <mark value="0.3" choices="some-by-both">
          <action with="ccg the-other-body" days="5" months="2">
            <text>Decide for each function that both bodies do which of them does it, and tell practices.</text>
          </action>
        </mark>
        <mark value="0" choices="some-by-neither">
          <action with="ccg the-other-body" days="5" months="1">
            <text>Decide who does what nobody does now, and tell practices.</text>
            <reaches choices="one-body-each"/>
          </action>
        </mark>
        <mark value="0" choices="both-and-neither">
          <action with="ccg the-other-body" days="5" months="2">
            <text>Decide for each of the four functions which body does it, and tell practices.</text>
            <reaches choices="one-body-each"/>
          </action>
        </mark>
        <find-out with="ccg the-other-body" days="1" months="0">
          <text>Confirm for each of the four functions which body does it.</text>
        </find-out>
        <cite claims="B-20 B-21 B-22 B-23 B-29" inferred="yes">Stated: the four functions; ours: the answers.</cite>
      </rule>

      <question id="responsibilities-written" code="TR-08" type="choice" kinds="locality federation ccg" short="no"
                answered-by="ccg" better="last">
        <ask>Is it written down what the locality is responsible for and what the federation is?</ask>
        <evidence>Document</evidence>
        <choice id="no">No</choice>
        <choice id="draft">In draft</choice>
        <choice id="agreed">Agreed</choice>
        <choice id="agreed-and-published">Agreed and published</choice>
        <applies-when><is question="bodies-in-place" choices="both"/></applies-when>
      </question>
      <rule id="responsibilities-written" role="graded" question="responsibilities-written" weight="3" owner="ccg">
        <mark value="0" choices="no">
          <action with="body" days="5" months="2">
            <text>Write on one page what the locality is responsible for and what the federation is.</text>
          </action>
        </mark>
        <mark value="0.3" choices="draft">
          <action with="body" days="2" months="2">
            <text>Agree the draft of who is responsible for what with locality, federation and practices.</text>
          </action>
        </mark>
        <mark value="0.9" choices="agreed">
          <action with="body" days="2" months="1">
            <text>Publish the agreed page on who is responsible for what.</text>
          </action>
        </mark>
        <mark value="1" choices="agreed-and-published"/>
        <cite claims="A-07 B-18 I-19" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>

    <group id="capacity-money-timetable">
      <title>Capacity, money, timetable</title>

      <question id="gps-in-both-meetings" code="TR-05" type="whole-number" kinds="locality federation" short="no"
                answered-by="locality-and-federation" unit="GPs" better="less" merge="highest">
        <ask>How many GPs regularly attend both locality and federation meetings?</ask>
        <evidence good-for="12">Attendance lists</evidence>
        <applies-when><is question="bodies-in-place" choices="both"/></applies-when>
      </question>
      <rule id="gps-in-both-meetings" role="graded" question="gps-in-both-meetings" weight="2" owner="body">
        <mark value="1" from="0" to="2"/>
        <mark value="0.5" from="3" to="5">
          <action with="the-other-body" days="5" months="3">
            <text>Join or alternate meetings, so that few GPs have to attend both.</text>
          </action>
        </mark>
        <mark value="0.2" from="6">
          <action with="the-other-body" days="5" months="3">
            <text>Merge the meetings that the same GPs attend twice.</text>
          </action>
        </mark>
        <cite claims="B-25 B-26 B-29" inferred="yes">
          Ours: one or two keep the two in touch, more are double running.
        </cite>
      </rule>

      <question id="funding-moved" code="TR-06" type="percentage" kinds="locality federation ccg" short="no"
                answered-by="ccg-finance" better="more" merge="lowest">
        <ask>What share of the locality's former funding now sits with the federation?</ask>
        <evidence good-for="12">Budget transfer</evidence>
        <applies-when><is question="bodies-in-place" choices="both"/></applies-when>
      </question>
      <!-- The CCG owes this: on its list, never in the score of a locality or federation. -->
      <rule id="funding-moved" role="commissioner" question="funding-moved" weight="3" owner="ccg">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="40" below="80">
          <action with="body" days="2" months="6">
            <text>Agree when the rest of the locality's money moves, or what it stays for.</text>
          </action>
        </mark>
        <mark value="0.3" above="0" below="40">
          <action with="body" days="5" months="6">
            <text>Move the money for each function that the federation already does.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action with="body" days="5" months="6">
            <text>Agree a date from which the locality's money follows the functions to the federation.</text>
          </action>
        </mark>
        <cite claims="B-27" inferred="yes">Ours: two fifths and four fifths.</cite>
      </rule>

      <question id="end-of-change" code="TR-16" type="choice" kinds="locality federation ccg" short="yes"
                answered-by="ccg" better="last">
        <ask>Is there a date by which the change from locality to federation is complete?</ask>
        <evidence good-for="12">Agreed plan</evidence>
        <choice id="no-date">No date is set</choice>
        <choice id="date-passed">A date was set, and has gone by</choice>
        <choice id="date-to-come">A date to come</choice>
        <choice id="done">It is done</choice>
        <applies-when><is question="bodies-in-place" choices="both"/></applies-when>
      </question>
      <rule id="end-of-change" role="graded" question="end-of-change" weight="3" owner="ccg">
        <mark value="0" choices="no-date">
          <action with="body" days="5" months="3">
            <text>Agree one date by which the functions and their money have moved, and publish it.</text>
            <reaches choices="date-to-come"/>
          </action>
        </mark>
        <mark value="0.1" choices="date-passed">
          <action with="body" days="2" months="2">
            <text>Agree a new date for the change, and what has to happen before it.</text>
          </action>
        </mark>
        <mark value="0.7" choices="date-to-come">
          <action with="body" days="5" months="6">
            <text>Check each quarter that the change is on course for its date.</text>
          </action>
        </mark>
        <mark value="1" choices="done"/>
        <find-out with="body" days="1" months="0">
          <text>Confirm whether a date is agreed for the end of the change.</text>
        </find-out>
        <cite claims="B-24 B-28 B-30" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>

    <group id="voice-of-practices">
      <title>Voice</title>

      <question id="provider-voice" code="TR-09" type="choice" kinds="federation" short="no"
                answered-by="federation-board" better="last">
        <ask>Does the federation speak for general practice as provider in the wider system?</ask>
        <evidence good-for="12">System board membership; one example</evidence>
        <choice id="no">No</choice>
        <choice id="invited">When invited</choice>
        <choice id="member">As a member</choice>
        <choice id="member-and-heard">As a member who is heard</choice>
      </question>
      <rule id="provider-voice" role="graded" question="provider-voice" weight="4" owner="board">
        <mark value="0" choices="no">
          <action with="ccg" days="5" months="4">
            <text>Ask for the seat of general practice as a provider on the system's board.</text>
          </action>
        </mark>
        <mark value="0.4" choices="invited">
          <action with="ccg" days="5" months="4">
            <text>Ask for membership of the system's board, and pay for the representative's time.</text>
          </action>
        </mark>
        <mark value="0.8" choices="member">
          <action days="10" months="6">
            <text>Bring one proposal of the practices to the system's board, and report what became of it.</text>
          </action>
        </mark>
        <mark value="1" choices="member-and-heard"/>
        <cite claims="B-19" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="support-for-move" code="TR-11" type="percentage" kinds="locality federation" short="no"
                answered-by="locality-lead" better="more" merge="median">
        <ask>What share of practices support the move of functions to the federation?</ask>
        <evidence good-for="12">Vote or survey</evidence>
        <not-applicable>there is one practice only</not-applicable>
        <applies-when><is question="bodies-in-place" choices="federation-only both"/></applies-when>
      </question>
      <rule id="support-for-move" role="graded" question="support-for-move" weight="2" owner="board">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="50" below="70">
          <action days="2" months="4">
            <text>Visit the practices that do not support the move of functions.</text>
          </action>
        </mark>
        <mark value="0.2" from="0" below="50">
          <action days="5" months="4">
            <text>Ask practices what they would lose if functions moved, and answer each point.</text>
          </action>
        </mark>
        <cite claims="B-17" inferred="yes">Ours: a clear majority.</cite>
      </rule>

      <question id="heard-in-federation" code="TR-12" type="percentage" kinds="federation" short="no"
                answered-by="federation-board" better="more" merge="median">
        <ask>What share of practices say they are as well heard in the federation as in the locality?</ask>
        <evidence good-for="12">Survey</evidence>
        <not-applicable>no functions have moved, or there is one practice only</not-applicable>
        <applies-when><is question="bodies-in-place" choices="federation-only both"/></applies-when>
      </question>
      <rule id="heard-in-federation" role="graded" question="heard-in-federation" weight="2" owner="board">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="50" below="70">
          <action days="2" months="4">
            <text>Ask the practices that feel less well heard what they miss.</text>
          </action>
        </mark>
        <mark value="0.2" from="0" below="50">
          <action days="5" months="6">
            <text>Ask practices how they were heard in the locality, and build the same into the federation.</text>
          </action>
        </mark>
        <cite claims="B-31" inferred="yes">Ours: a clear majority.</cite>
      </rule>
    </group>
  </section>
</part>

"""##
