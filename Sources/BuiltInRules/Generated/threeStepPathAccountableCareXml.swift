// swift-format-ignore-file
// Generated from Rules/three-step-path/accountable-care.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathAccountableCareXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="accountable-care" code="S3" step="accountable-care" aggregate="sum">
    <title>Accountable care</title>
    <about>Step 3: responsibility, on a capitated budget, for the outcomes of a population defined by its lists.</about>

    <group id="population-and-list">
      <title>Population and list</title>

      <question id="population-by-lists" code="S3-01" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Is the population defined as the registered lists of named practices?</ask>
        <evidence>Schedule of practices and list sizes in the contract</evidence>
        <choice id="no">No</choice>
        <choice id="partly">Partly</choice>
        <choice id="yes">Yes</choice>
      </question>
      <rule id="population-by-lists" role="gate" question="population-by-lists" owner="federation ccg">
        <mark value="0" choices="no"/>
        <mark value="0" choices="partly">
          <action>Complete the schedule: every practice, every list, one date.</action>
        </mark>
        <mark value="1" choices="yes"/>
        <action>Write the schedule: these practices, these lists, this date.</action>
        <cite claims="D-31" inferred="yes"/>
      </rule>

      <question id="accountable-population" code="S3-02" type="whole-number" kinds="federation" short="yes"
                answered-by="federation-board" unit="patients" better="more">
        <ask>How many people is the organisation accountable for?</ask>
        <evidence good-for="12">Contract schedule</evidence>
      </question>
      <rule id="accountable-population" role="graded" question="accountable-population" weight="2" owner="federation">
        <mark value="1" from="100000"/>
        <mark value="0.6" from="50000" to="99999"/>
        <mark value="0.3" from="30000" to="49999"/>
        <mark value="0" otherwise="yes"/>
        <action>Check the population against the risk: it should be large enough to cover a bad winter.</action>
        <cite claims="I-08" inferred="yes"/>
      </rule>

      <question id="list-drives-services" code="S3-03" type="choice" kinds="federation" short="yes"
                answered-by="clinical-lead" better="last">
        <ask>
          How far does the registered list drive the extended services (finding, planning and following up patients)?
        </ask>
        <evidence good-for="12">Risk stratification and follow-up lists</evidence>
        <choice id="none">Not at all</choice>
        <choice id="some-practices">In some practices</choice>
        <choice id="most-practices">In most practices</choice>
        <choice id="all-practices">In all practices</choice>
      </question>
      <rule id="list-drives-services" role="graded" question="list-drives-services" weight="4" owner="federation">
        <mark value="0" choices="none"/>
        <mark value="0.4" choices="some-practices"/>
        <mark value="0.8" choices="most-practices"/>
        <mark value="1" choices="all-practices"/>
        <action>Use the list. It is the one thing general practice has that nobody else has.</action>
        <cite claims="D-29" inferred="yes"/>
      </rule>
    </group>

    <group id="budget">
      <title>Budget</title>

      <question id="budget-status" code="S3-04" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>What is the status of the budget for the population?</ask>
        <help>
          A shadow budget is a rehearsal: nobody bears a gain or a loss yet. Core contracts are NHS England's, not the
          CCG's.
        </help>
        <evidence>Signed contract; ledger</evidence>
        <choice id="none">None</choice>
        <choice id="indicative">Indicative</choice>
        <choice id="shadow">Shadow</choice>
        <choice id="live-part">Live for part of it</choice>
        <choice id="live-whole">Live for the whole</choice>
      </question>
      <!-- Shadow is not enough: responsibility is the whole of this step. -->
      <rule id="budget-status" role="gate" question="budget-status" owner="ccg federation nhs-england">
        <mark value="0" choices="none">
          <action>Ask the CCG for an indicative budget, so that everybody sees what it would cover.</action>
        </mark>
        <mark value="0" choices="indicative">
          <action>Run the budget in shadow for a year; then agree the date on which it becomes real.</action>
        </mark>
        <mark value="0" choices="shadow">
          <action>Agree the date on which the shadow budget becomes real, and sign it.</action>
        </mark>
        <mark value="1" choices="live-part live-whole"/>
        <cite claims="D-30 I-06" inferred="yes"/>
      </rule>

      <question id="budget-value" code="S3-05" type="money" kinds="federation" short="yes"
                answered-by="federation-board" unit="a year">
        <ask>What is the annual value of that budget?</ask>
        <evidence>Contract</evidence>
        <applies-when>
          <is question="budget-status" choices="indicative shadow live-part live-whole"/>
        </applies-when>
      </question>
      <rule id="budget-value" role="information" question="budget-value" owner="federation">
        <cite claims="I-16" inferred="yes"/>
      </rule>

      <derived id="budget-per-head" type="money" kinds="federation" short="yes" unit="per person">
        <ask>What is the budget for each person of the population?</ask>
        <quotient of="budget-value" by="accountable-population"/>
      </derived>

      <question id="budget-by-capitation" code="S3-06" type="yes-no" kinds="federation" short="yes"
                answered-by="federation-board" better="first">
        <ask>Is the budget set by capitation (so much per person), not by activity?</ask>
        <evidence>Payment schedule</evidence>
        <applies-when>
          <is question="budget-status" choices="indicative shadow live-part live-whole"/>
        </applies-when>
      </question>
      <rule id="budget-by-capitation" role="gate" question="budget-by-capitation" owner="ccg federation">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>CCG and organisation: agree the per-head basis and what is in and out.</action>
        <cite claims="D-34" inferred="yes"/>
      </rule>

      <!-- A claim, not a condition: a date can be agreed before the budget has a status. -->
      <question id="budget-in-force" code="S3-07" type="date" kinds="federation" short="no"
                answered-by="federation-board" better="less">
        <ask>From what date is the contract in force?</ask>
        <evidence>Contract</evidence>
        <not-applicable>there is no budget, or only an indicative one</not-applicable>
      </question>
      <rule id="budget-in-force" role="graded" question="budget-in-force" weight="2" owner="ccg federation">
        <mark value="1" past="yes"/>
        <mark value="0.4" within="12">
          <action>Keep to the date: list what must be signed before it.</action>
        </mark>
        <mark value="0.1" otherwise="yes"/>
        <action>Fix the date.</action>
        <cite claims="I-16" inferred="yes"/>
      </rule>

      <question id="gain-and-loss" code="S3-08" type="choice" kinds="federation" short="yes"
                answered-by="federation-board">
        <ask>What is agreed about gain and loss?</ask>
        <evidence>Signed schedule</evidence>
        <choice id="none">Nothing</choice>
        <choice id="heads-of-terms">Heads of terms</choice>
        <choice id="gain-only">Gain only</choice>
        <choice id="capped-two-way">Both, with a cap</choice>
        <choice id="full">Both, in full</choice>
      </question>
      <!-- A cap protects a small organisation, so full two-way risk earns slightly less than capped. -->
      <rule id="gain-and-loss" role="graded" question="gain-and-loss" weight="4" owner="ccg federation">
        <mark value="0" choices="none"/>
        <mark value="0.3" choices="heads-of-terms">
          <action>Turn the heads of terms into a signed schedule.</action>
        </mark>
        <mark value="0.6" choices="gain-only">
          <action>Agree who pays if there are no savings, and put a cap on it.</action>
        </mark>
        <mark value="1" choices="capped-two-way"/>
        <mark value="0.9" choices="full">
          <action>Consider a cap on the loss: carry what you could bear.</action>
        </mark>
        <action>Agree who keeps the savings and who pays if there are none, before anybody needs to know.</action>
        <cite claims="I-07" inferred="yes"/>
      </rule>

      <question id="risk-reserve" code="S3-09" type="percentage" kinds="federation" short="no"
                answered-by="finance-director" better="more" merge="lowest">
        <ask>What reserve or cover stands behind the risk, in per cent of the yearly budget?</ask>
        <evidence good-for="12">Accounts; insurance</evidence>
      </question>
      <rule id="risk-reserve" role="graded" question="risk-reserve" weight="3" owner="federation">
        <mark value="1" from="2" to="100"/>
        <mark value="0.6" from="1" below="2"/>
        <mark value="0.3" above="0" below="1"/>
        <mark value="0" from="0" to="0"/>
        <action>Match the risk you take to the loss you could bear.</action>
        <cite claims="I-07" inferred="yes"/>
      </rule>

      <question id="budget-result" code="S3-10" type="percentage" kinds="federation" short="yes"
                answered-by="finance-director" least="-100" most="100">
        <ask>
          What was the surplus (plus) or deficit (minus) on the capitated budget in the last full year, live or shadow,
          in per cent of the budget?
        </ask>
        <help>A deficit has a minus sign.</help>
        <evidence good-for="12">Accounts</evidence>
        <not-applicable>the first full year is not over</not-applicable>
      </question>
      <!-- A small surplus is a return; a large one may be care that was not given. -->
      <rule id="budget-result" role="graded" question="budget-result" weight="3" owner="federation">
        <mark value="1" from="0" to="5"/>
        <mark value="0.5" above="5" to="100">
          <action>
            Publish how the return was made and what it was spent on; a large one needs the best explanation.
          </action>
        </mark>
        <mark value="0.5" from="-2" below="0">
          <action>Look with the CCG at where the deficit came from, before it grows.</action>
        </mark>
        <mark value="0" otherwise="yes">
          <action>Talk to the CCG about the deficit before anything else is signed.</action>
        </mark>
        <cite claims="D-34" inferred="yes"/>
      </rule>
    </group>

    <group id="outcomes">
      <title>Outcomes</title>

      <question id="outcomes-agreed" code="S3-11" type="choice" kinds="federation" short="yes"
                answered-by="federation-board-and-ccg" better="last">
        <ask>Are population outcomes agreed?</ask>
        <evidence>Outcomes schedule</evidence>
        <choice id="no">No</choice>
        <choice id="draft">In draft</choice>
        <choice id="in-contract">In the contract</choice>
      </question>
      <rule id="outcomes-agreed" role="gate" question="outcomes-agreed" owner="ccg federation">
        <mark value="0" choices="no"/>
        <mark value="0" choices="draft">
          <action>Agree the draft with the CCG, and put it into the contract.</action>
        </mark>
        <mark value="1" choices="in-contract"/>
        <action>Agree ten outcomes or fewer that patients would recognise.</action>
        <cite claims="D-33" inferred="yes"/>
      </rule>

      <question id="outcomes-reported" code="S3-12" type="date" kinds="federation" short="yes"
                answered-by="federation-board" latest="as-of" better="more">
        <ask>When were the outcomes last reported in public to the board?</ask>
        <evidence good-for="12">Board paper</evidence>
      </question>
      <rule id="outcomes-reported" role="graded" question="outcomes-reported" weight="3" owner="federation">
        <mark value="1" age-at-most="6"/>
        <mark value="0.5" age-at-most="12"/>
        <mark value="0" otherwise="yes"/>
        <action>Put the outcomes on every board agenda, before the money.</action>
        <cite claims="I-14" inferred="yes"/>
      </rule>

      <question id="outcomes-improved" code="S3-13" type="percentage" kinds="federation" short="yes"
                answered-by="clinical-lead" better="more" merge="lowest">
        <ask>Of the agreed outcomes, what share improved over the last 12 months?</ask>
        <evidence good-for="12">Dashboard</evidence>
        <not-applicable>there are not yet 12 months of data</not-applicable>
      </question>
      <rule id="outcomes-improved" role="graded" question="outcomes-improved" weight="5" owner="federation">
        <mark value="1" from="60" to="100"/>
        <mark value="0.6" from="40" below="60"/>
        <mark value="0.3" from="20" below="40"/>
        <mark value="0" from="0" below="20"/>
        <action>Ask the clinicians why the others did not move, and what they need.</action>
        <cite claims="D-33" inferred="yes"/>
      </rule>

      <question id="income-at-risk" code="S3-14" type="percentage" kinds="federation" short="no" answered-by="ccg">
        <ask>What share of payment depends on outcomes?</ask>
        <evidence>Contract</evidence>
        <not-applicable>no contract is in force</not-applicable>
      </question>
      <rule id="income-at-risk" role="information" question="income-at-risk" owner="ccg">
        <cite claims="I-17" inferred="yes"/>
      </rule>
    </group>

    <group id="delivery-model">
      <title>Delivery model</title>

      <question id="new-models-live" code="S3-15" type="whole-number" kinds="federation" short="yes"
                answered-by="clinical-lead" unit="models" better="more" merge="lowest">
        <ask>How many new ways of delivering care for the whole population are live (not pilots)?</ask>
        <evidence good-for="12">Description; numbers reached</evidence>
      </question>
      <rule id="new-models-live" role="graded" question="new-models-live" weight="3" owner="federation">
        <mark value="1" from="3"/>
        <mark value="0.8" from="2" to="2"/>
        <mark value="0.5" from="1" to="1"/>
        <mark value="0" from="0" to="0"/>
        <action>Stop one pilot or make it permanent.</action>
        <cite claims="D-32" inferred="yes"/>
      </rule>
    </group>

    <group id="safeguards">
      <title>Safeguards</title>

      <question id="savings-checked" code="S3-18" type="choice" kinds="federation" short="yes"
                answered-by="clinical-lead-and-patient-member" better="last">
        <ask>Are savings schemes checked for their effect on care before they start?</ask>
        <evidence good-for="12">Quality impact assessments</evidence>
        <choice id="no">No</choice>
        <choice id="some">Some</choice>
        <choice id="all">All</choice>
        <choice id="all-with-patients">All, with patients</choice>
      </question>
      <rule id="savings-checked" role="graded" question="savings-checked" weight="4" owner="federation">
        <mark value="0" choices="no"/>
        <mark value="0.4" choices="some"/>
        <mark value="0.8" choices="all"/>
        <mark value="1" choices="all-with-patients"/>
        <action>Let a clinician and a patient sign off every saving.</action>
        <cite claims="C-51 C-68 D-39" inferred="yes"/>
      </rule>

      <question id="dual-role-open" code="S3-19" type="choice" kinds="federation" short="no"
                answered-by="federation-board" better="last">
        <ask>Where the organisation both decides and provides, is that open?</ask>
        <evidence good-for="12">Register; minutes</evidence>
        <choice id="no">No</choice>
        <choice id="declared">Interests are declared</choice>
        <choice id="declared-and-lay-chaired">Declared, and lay members chair</choice>
      </question>
      <rule id="dual-role-open" role="graded" question="dual-role-open" weight="2" owner="federation">
        <mark value="0" choices="no"/>
        <mark value="0.6" choices="declared"/>
        <mark value="1" choices="declared-and-lay-chaired"/>
        <action>Let lay members chair the decisions in which practices have an interest.</action>
        <cite claims="A-19" inferred="yes"/>
      </rule>
    </group>
  </section>
</part>

"""##
