// swift-format-ignore-file
// Generated from Rules/three-step-path/ccg-support.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathCcgSupportXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="ccg-support" code="CC" aggregate="sum">
    <title>Support from the CCG</title>
    <about>
      What the CCG does for its localities and practices. Centralised and devolved ways of working are described, never
      ranked.
    </about>

    <group id="ways-of-working">
      <title>Model</title>

      <question id="working-model" code="CC-01" type="choice" kinds="ccg" short="yes" answered-by="ccg">
        <ask>How does the CCG work with its localities?</ask>
        <help>Neither way of working is scored above the other: each switches its own questions on.</help>
        <evidence>Constitution</evidence>
        <choice id="centralised">Centralised</choice>
        <choice id="devolved">Devolved</choice>
        <choice id="mixed">Mixed</choice>
      </question>
      <!-- Described, never ranked. -->
      <rule id="working-model" role="information" question="working-model" owner="ccg">
        <cite claims="B-12 C-33 C-42" inferred="yes"/>
      </rule>

      <question id="resource-in-localities" code="CC-02" type="percentage" kinds="ccg" short="no"
                answered-by="ccg-finance" better="more" merge="lowest">
        <ask>What share of the resource for locality work is held by localities?</ask>
        <evidence good-for="12">Budget</evidence>
        <applies-when>
          <is question="working-model" choices="devolved mixed"/>
        </applies-when>
      </question>
      <rule id="resource-in-localities" role="graded" question="resource-in-localities" weight="2" owner="ccg">
        <mark value="1" from="50" to="100"/>
        <mark value="0.6" from="25" below="50"/>
        <mark value="0.3" above="0" below="25"/>
        <mark value="0" from="0" to="0"/>
        <action>Say what is held where, and why.</action>
        <cite claims="C-35 C-39" inferred="yes"/>
      </rule>

      <question id="plan-ownership" code="CC-03" type="choice" kinds="ccg" short="no" answered-by="ccg-and-localities"
                better="last">
        <ask>Who owns the plans?</ask>
        <evidence good-for="12">Plans</evidence>
        <choice id="centre">The centre</choice>
        <choice id="joint">Centre and localities jointly</choice>
        <choice id="localities-coordinated-centrally">The localities, coordinated centrally</choice>
        <applies-when>
          <is question="working-model" choices="devolved mixed"/>
        </applies-when>
      </question>
      <rule id="plan-ownership" role="graded" question="plan-ownership" weight="2" owner="ccg">
        <mark value="0" choices="centre"/>
        <mark value="0.6" choices="joint"/>
        <mark value="1" choices="localities-coordinated-centrally"/>
        <action>Let each locality write its own page.</action>
        <cite claims="C-36 C-41" inferred="yes"/>
      </rule>

      <question id="localities-challenge" code="CC-04" type="choice" kinds="ccg" short="no"
                answered-by="ccg-and-localities" better="last">
        <ask>Do localities answer to each other for delivery?</ask>
        <evidence good-for="12">Minutes</evidence>
        <choice id="no">No</choice>
        <choice id="report">They report</choice>
        <choice id="challenge-each-other">They challenge each other</choice>
        <applies-when>
          <all>
            <is question="working-model" choices="devolved mixed"/>
            <is question="localities-in-ccg" more-than="1"/>
          </all>
        </applies-when>
      </question>
      <rule id="localities-challenge" role="graded" question="localities-challenge" weight="2" owner="ccg">
        <mark value="0" choices="no"/>
        <mark value="0.4" choices="report"/>
        <mark value="1" choices="challenge-each-other"/>
        <action>Let localities, not the centre, ask the questions.</action>
        <cite claims="C-37" inferred="yes"/>
      </rule>

      <question id="devolved-controls" code="CC-05" type="choice" kinds="ccg" short="yes" answered-by="ccg"
                better="last">
        <ask>Do controls let the CCG meet its statutory duties with devolved localities?</ask>
        <evidence>Scheme of delegation; audit</evidence>
        <choice id="no">No</choice>
        <choice id="partly">Partly</choice>
        <choice id="tested">Yes, and tested</choice>
        <applies-when>
          <is question="working-model" choices="devolved mixed"/>
        </applies-when>
      </question>
      <rule id="devolved-controls" role="graded" question="devolved-controls" weight="4" owner="ccg">
        <mark value="0" choices="no"/>
        <mark value="0.5" choices="partly"/>
        <mark value="1" choices="tested"/>
        <action>Test the controls on one real decision.</action>
        <cite claims="C-40" inferred="yes"/>
      </rule>

      <question id="decisions-heard" code="CC-06" type="percentage" kinds="ccg" short="no" answered-by="localities"
                better="more" merge="median">
        <ask>What share of practices say they hear of CCG decisions in time and in words they understand?</ask>
        <evidence good-for="12">Survey</evidence>
        <applies-when>
          <is question="working-model" choices="centralised mixed"/>
        </applies-when>
      </question>
      <rule id="decisions-heard" role="graded" question="decisions-heard" weight="2" owner="ccg">
        <mark value="1" from="80" to="100"/>
        <mark value="0.5" from="50" below="80"/>
        <mark value="0.1" from="0" below="50"/>
        <action>Send the reason with the decision.</action>
        <cite claims="C-33" inferred="yes"/>
      </rule>
    </group>

    <group id="help-for-the-willing">
      <title>Help for the willing</title>

      <question id="help-given" code="CC-07" type="percentage" kinds="ccg" short="yes" answered-by="ccg" better="more"
                merge="lowest">
        <ask>
          What share of practices that asked for help to think through their future got it in the last 12 months?
        </ask>
        <evidence good-for="12">Log of requests</evidence>
        <not-applicable>nobody asked</not-applicable>
      </question>
      <rule id="help-given" role="graded" question="help-given" weight="3" owner="ccg">
        <mark value="1" from="90" to="100"/>
        <mark value="0.6" from="60" below="90"/>
        <mark value="0.3" above="0" below="60"/>
        <mark value="0" from="0" to="0"/>
        <action>Give all the help you can to those who are up for it.</action>
        <cite claims="D-38 D-41" inferred="yes"/>
      </rule>

      <question id="les-one-contract" code="CC-08" type="choice" kinds="ccg" short="yes" answered-by="ccg"
                better="last">
        <ask>Are LESs offered as one contract?</ask>
        <evidence>Contract</evidence>
        <choice id="no">No</choice>
        <choice id="planned">Planned</choice>
        <choice id="offered">Offered</choice>
        <choice id="taken-up">Taken up</choice>
        <not-applicable>there is no LES</not-applicable>
      </question>
      <rule id="les-one-contract" role="graded" question="les-one-contract" weight="4" owner="ccg">
        <mark value="0" choices="no"/>
        <mark value="0.3" choices="planned">
          <action>Set the date on which the one contract is offered.</action>
        </mark>
        <mark value="0.8" choices="offered">
          <action>Ask the practices what keeps them from taking it up.</action>
        </mark>
        <mark value="1" choices="taken-up"/>
        <action>Offer the LESs as one contract, which practices may take up together.</action>
        <cite claims="D-18" inferred="yes"/>
      </rule>

      <question id="route-map" code="CC-09" type="yes-no" kinds="ccg" short="no" answered-by="ccg" better="first">
        <ask>Have practices been given a route map of the three steps in plain words?</ask>
        <evidence>Document</evidence>
      </question>
      <rule id="route-map" role="graded" question="route-map" weight="2" owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Those who are keen but do not know how need a map: send it.</action>
        <cite claims="D-07" inferred="yes"/>
      </rule>

      <question id="different-speeds" code="CC-10" type="yes-no" kinds="ccg" short="yes" answered-by="ccg"
                better="first">
        <ask>May localities move at different speeds (no scheme waits for all)?</ask>
        <evidence>Policy; example</evidence>
        <applies-when>
          <is question="localities-in-ccg" more-than="1"/>
        </applies-when>
      </question>
      <rule id="different-speeds" role="graded" question="different-speeds" weight="3" owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Move at the pace of the quickest, not the slowest.</action>
        <cite claims="A-24 A-25" inferred="yes"/>
      </rule>
    </group>

    <group id="commissioning-support">
      <title>Commissioning support</title>

      <question id="support-prices-known" code="CC-11" type="percentage" kinds="ccg" short="yes" answered-by="ccg"
                better="more" merge="lowest">
        <ask>For what share of commissioning support service lines does the CCG know the price it pays?</ask>
        <evidence good-for="12">Service line table</evidence>
        <not-applicable>no support is bought</not-applicable>
      </question>
      <rule id="support-prices-known" role="graded" question="support-prices-known" weight="3" owner="ccg">
        <mark value="1" from="90" to="100"/>
        <mark value="0.6" from="60" below="90"/>
        <mark value="0.2" from="0" below="60"/>
        <action>Ask for the price of each line.</action>
        <cite claims="C-03 C-12" inferred="yes"/>
      </rule>

      <question id="support-by-expertise" code="CC-12" type="percentage" kinds="ccg" short="yes" answered-by="ccg"
                better="more" merge="lowest">
        <ask>For what share of lines was the supplier chosen for expertise in that line rather than by geography?</ask>
        <evidence>Procurement record</evidence>
        <not-applicable>no support is bought</not-applicable>
      </question>
      <rule id="support-by-expertise" role="graded" question="support-by-expertise" weight="2" owner="ccg">
        <mark value="1" from="60" to="100"/>
        <mark value="0.6" from="30" below="60"/>
        <mark value="0.3" above="0" below="30"/>
        <mark value="0" from="0" to="0"/>
        <action>Buy line by line: no supplier is good at everything.</action>
        <cite claims="C-11 C-12 C-13" inferred="yes"/>
      </rule>

      <question id="support-compared" code="CC-13" type="percentage" kinds="ccg" short="no" answered-by="ccg"
                better="more" merge="lowest">
        <ask>For what share of lines is there a comparison with another buyer or supplier?</ask>
        <evidence good-for="12">Benchmark</evidence>
        <not-applicable>no support is bought</not-applicable>
      </question>
      <rule id="support-compared" role="graded" question="support-compared" weight="3" owner="ccg">
        <mark value="1" from="60" to="100"/>
        <mark value="0.6" from="30" below="60"/>
        <mark value="0.3" above="0" below="30"/>
        <mark value="0" from="0" to="0"/>
        <action>Swap prices with two other CCGs.</action>
        <cite claims="C-04 C-14" inferred="yes"/>
      </rule>

      <question id="support-specified" code="CC-14" type="percentage" kinds="ccg" short="no" answered-by="ccg"
                better="more" merge="lowest">
        <ask>For what share of lines has the CCG written down what it wants?</ask>
        <evidence good-for="12">Specifications</evidence>
        <not-applicable>no support is bought</not-applicable>
      </question>
      <rule id="support-specified" role="graded" question="support-specified" weight="3" owner="ccg">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="50" below="80"/>
        <mark value="0.2" from="0" below="50"/>
        <action>
          Agree with the supplier, in writing, what is wanted, line by line, and look at it together each quarter.
        </action>
        <cite claims="C-06" inferred="yes"/>
      </rule>

      <question id="support-in-house" code="CC-15" type="percentage" kinds="ccg" short="no" answered-by="ccg"
                better="less">
        <ask>What share of lines is in-house?</ask>
        <evidence good-for="12">Service line table</evidence>
      </question>
      <rule id="support-in-house" role="advisory" question="support-in-house" weight="1" owner="ccg">
        <mark value="1" from="0" to="60"/>
        <mark value="0.5" above="60" to="90"/>
        <mark value="0.1" otherwise="yes"/>
        <action>Beware of in-sourcing everything: your reach will be limited by your own capacity.</action>
        <cite claims="C-10 C-16" inferred="yes"/>
      </rule>

      <question id="support-bought-jointly" code="CC-16" type="yes-no" kinds="ccg" short="no" answered-by="ccg"
                better="first">
        <ask>Does the CCG buy any line jointly with others?</ask>
        <evidence>Agreement</evidence>
      </question>
      <rule id="support-bought-jointly" role="graded" question="support-bought-jointly" weight="2" owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Buy one line together with a neighbouring CCG.</action>
        <cite claims="C-15" inferred="yes"/>
      </rule>

      <question id="support-problems-solved" code="CC-17" type="percentage" kinds="ccg" short="no" answered-by="ccg"
                better="more" merge="lowest">
        <ask>Of problems raised with suppliers, what share were solved by them rather than passed back?</ask>
        <evidence good-for="12">Log</evidence>
        <not-applicable>no support is bought</not-applicable>
      </question>
      <rule id="support-problems-solved" role="graded" question="support-problems-solved" weight="1" owner="ccg">
        <mark value="1" from="70" to="100"/>
        <mark value="0.5" from="40" below="70"/>
        <mark value="0.1" from="0" below="40"/>
        <action>Judge on delivery, not on having done 'their bit'.</action>
        <cite claims="C-01 C-02 C-05 C-07" inferred="yes"/>
      </rule>

      <question id="contracting-and-intelligence" code="CC-18" type="choice" kinds="ccg" short="yes" answered-by="ccg"
                better="last">
        <ask>Does the CCG have first-class contracting support and business intelligence?</ask>
        <evidence good-for="12">CCG's and localities' answers</evidence>
        <choice id="neither">Neither</choice>
        <choice id="one">One of them</choice>
        <choice id="both">Both</choice>
      </question>
      <rule id="contracting-and-intelligence" role="graded" question="contracting-and-intelligence" weight="3"
            owner="ccg">
        <mark value="0" choices="neither"/>
        <mark value="0.5" choices="one"/>
        <mark value="1" choices="both"/>
        <action>These two decide how far you can go; buy the best.</action>
        <cite claims="C-09" inferred="yes"/>
      </rule>
    </group>

    <group id="relationship-with-practices">
      <title>Relationship with practices</title>

      <question id="influence-shown" code="CC-19" type="choice" kinds="ccg" short="no" answered-by="ccg" better="last">
        <ask>Can the CCG show influence on its main providers and on its practices in the last year?</ask>
        <evidence good-for="12">Examples</evidence>
        <choice id="neither">Neither</choice>
        <choice id="one">One of them</choice>
        <choice id="both">Both</choice>
      </question>
      <rule id="influence-shown" role="graded" question="influence-shown" weight="1" owner="ccg">
        <mark value="0" choices="neither"/>
        <mark value="0.5" choices="one"/>
        <mark value="1" choices="both"/>
        <action>
          Choose one provider and one practice matter in which to show a difference: success depends on both.
        </action>
        <cite claims="A-27 C-30 C-67" inferred="yes"/>
      </rule>

      <question id="contracting-together" code="CC-20" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last">
        <ask>Has contracting general practice and community services together been looked at?</ask>
        <evidence>Paper</evidence>
        <choice id="no">No</choice>
        <choice id="considered">Considered</choice>
        <choice id="planned">Planned</choice>
        <choice id="done">Done</choice>
        <not-applicable>the CCG contracts neither of the two</not-applicable>
      </question>
      <rule id="contracting-together" role="advisory" question="contracting-together" weight="1" owner="ccg">
        <mark value="0" choices="no"/>
        <mark value="0.4" choices="considered"/>
        <mark value="0.7" choices="planned"/>
        <mark value="1" choices="done"/>
        <action>Look at it with the quickest locality.</action>
        <cite claims="A-10" inferred="yes"/>
      </rule>

      <question id="same-plain-words" code="CC-21" type="yes-no" kinds="ccg" short="no" answered-by="ccg"
                better="first" merge="share-yes">
        <ask>Do all member practices describe the CCG and its localities in the same plain words?</ask>
        <evidence good-for="12">Text used</evidence>
      </question>
      <rule id="same-plain-words" role="graded" question="same-plain-words" weight="1" owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Agree one description.</action>
        <cite claims="C-90" inferred="yes"/>
      </rule>

      <question id="localities-in-ccg" code="CC-22" type="whole-number" kinds="ccg" short="yes" answered-by="ccg"
                unit="localities">
        <ask>How many localities does the CCG have?</ask>
        <evidence>Constitution</evidence>
      </question>
      <rule id="localities-in-ccg" role="information" question="localities-in-ccg" owner="ccg">
        <cite claims="A-04" inferred="yes"/>
      </rule>

      <question id="decisions-feel-distant" code="CC-23" type="percentage" kinds="ccg" short="yes"
                answered-by="practices" better="less" merge="median">
        <ask>
          What share of practices say that the CCG's decisions feel distant from practices, or put money before care?
        </ask>
        <evidence good-for="12">Survey</evidence>
      </question>
      <!-- A low share is the good answer here. -->
      <rule id="decisions-feel-distant" role="graded" question="decisions-feel-distant" weight="3" owner="ccg">
        <mark value="1" from="0" to="20"/>
        <mark value="0.6" above="20" to="40"/>
        <mark value="0.3" above="40" to="60"/>
        <mark value="0" otherwise="yes"/>
        <action>Ask which decision felt distant, and go and explain it.</action>
        <cite claims="C-20 C-21 C-43" inferred="yes"/>
      </rule>

      <question id="clinicians-votes" code="CC-24" type="percentage" kinds="ccg" short="no" answered-by="ccg"
                better="more">
        <ask>What share of governing body votes are held by practising clinicians?</ask>
        <evidence>Constitution</evidence>
      </question>
      <rule id="clinicians-votes" role="graded" question="clinicians-votes" weight="1" owner="ccg">
        <mark value="1" from="50" to="100"/>
        <mark value="0.5" from="30" below="50"/>
        <mark value="0.1" from="0" below="30"/>
        <action>Keep clinicians in charge.</action>
        <cite claims="C-84" inferred="yes"/>
      </rule>

      <question id="fund-tied-to-plans" code="CC-25" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last">
        <ask>Is the integration (transformation / better care) fund tied to locality plans?</ask>
        <evidence>Fund plan</evidence>
        <choice id="no">No</choice>
        <choice id="partly">Partly</choice>
        <choice id="yes">Yes</choice>
        <not-applicable>there is no such fund in the area</not-applicable>
      </question>
      <rule id="fund-tied-to-plans" role="graded" question="fund-tied-to-plans" weight="1" owner="ccg">
        <mark value="0" choices="no"/>
        <mark value="0.5" choices="partly"/>
        <mark value="1" choices="yes"/>
        <action>Tie part of the fund to what localities ask for.</action>
        <cite claims="A-09 D-06" inferred="yes"/>
      </rule>
    </group>
  </section>
</part>

"""##
