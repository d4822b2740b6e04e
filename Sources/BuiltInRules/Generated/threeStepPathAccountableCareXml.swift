// swift-format-ignore-file
// Generated from Rules/three-step-path/accountable-care.xml by `swift package regenerate`; not edited by hand.

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
      <rule id="population-by-lists" role="gate" question="population-by-lists" owner="body">
        <mark value="0" choices="no">
          <action with="ccg" days="5" months="2">
            <text>List in a schedule the practices and registered lists that make up the population.</text>
            <reaches choices="yes"/>
          </action>
        </mark>
        <mark value="0.5" choices="partly">
          <action with="ccg" days="2" months="1">
            <text>Complete the schedule, so that every practice and its list is named with a date.</text>
          </action>
        </mark>
        <mark value="1" choices="yes"/>
        <find-out days="1" months="0">
          <text>Confirm whether named practices' lists define the population.</text>
        </find-out>
        <cite claims="D-31"/>
      </rule>

      <question id="accountable-population" code="S3-02" type="whole-number" kinds="federation" short="yes"
                answered-by="federation-board" unit="patients" better="more">
        <ask>How many people is the organisation accountable for, or would it be?</ask>
        <evidence good-for="12">Contract schedule</evidence>
      </question>
      <rule id="accountable-population" role="advisory" question="accountable-population" weight="2"
            owner="finance-lead">
        <mark value="1" from="100000"/>
        <mark value="0.8" from="50000" below="100000">
          <action with="ccg" days="2" months="3">
            <text>Agree with the CCG how very costly cases are shared.</text>
          </action>
        </mark>
        <mark value="0.5" from="30000" below="50000">
          <action with="ccg" days="5" months="3">
            <text>Work out what one bad year would cost, and leave the rarest and dearest care out of the budget.</text>
          </action>
        </mark>
        <mark value="0.3" from="1" below="30000">
          <action with="ccg" days="5" months="3">
            <text>Work out what one bad year would cost with so few people, and share the risk with others.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action owner="body" with="ccg" days="1" months="1">
            <text>State from the schedule of lists for how many people the organisation answers.</text>
            <after question="population-by-lists" choices="yes"/>
          </action>
        </mark>
        <find-out owner="body" days="1" months="0">
          <text>Add up the lists for which the organisation answers.</text>
        </find-out>
        <cite claims="D-31 I-08" inferred="yes">Ours: small numbers swing more; shown and not scored.</cite>
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
      <rule id="list-drives-services" role="graded" question="list-drives-services" weight="4" owner="clinical-lead">
        <mark value="0" choices="none">
          <action days="20" months="6">
            <text>
              Choose one condition, and use the practices' registers to find, plan for and follow up its patients.
            </text>
          </action>
        </mark>
        <mark value="0.4" choices="some-practices">
          <action days="20" months="6">
            <text>Bring the method of the first practices to the others, one condition at a time.</text>
          </action>
        </mark>
        <mark value="0.8" choices="most-practices">
          <action days="10" months="6">
            <text>Help the last practices to use their registers as the others do.</text>
          </action>
        </mark>
        <mark value="1" choices="all-practices"/>
        <find-out days="1" months="0">
          <text>Confirm in how many practices the list drives the services.</text>
        </find-out>
        <cite claims="D-29" inferred="yes">
          Stated: the link between list and extended services; "most practices" is ours.
        </cite>
      </rule>
    </group>

    <group id="budget">
      <title>Budget</title>

      <question id="capitated-budget-status" code="S3-20" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>
          What is the status of a budget set by capitation (so much per person, not by activity) for the population?
        </ask>
        <help>
          A shadow budget is a rehearsal: nobody bears a gain or a loss yet. A budget paid by activity counts as none.
        </help>
        <evidence>Signed contract; ledger</evidence>
        <choice id="none">None</choice>
        <choice id="indicative">Indicative</choice>
        <choice id="shadow">Shadow</choice>
        <choice id="live-part">Live for part of it</choice>
        <choice id="live-whole">Live for the whole</choice>
      </question>
      <rule id="capitated-budget-status" role="gate" question="capitated-budget-status" owner="ccg">
        <mark value="0" choices="none">
          <action with="body" days="40" months="18">
            <text>Agree to run a capitated budget in shadow for a year, and from when it would be live.</text>
            <after question="population-by-lists" choices="yes"/>
            <reaches choices="shadow"/>
          </action>
        </mark>
        <mark value="0.2" choices="indicative">
          <action with="body" days="20" months="15">
            <text>
              Turn the indicative budget into a shadow budget with monthly figures, and name the date for going live.
            </text>
            <after question="population-by-lists" choices="yes"/>
            <reaches choices="shadow"/>
          </action>
        </mark>
        <mark value="0.5" choices="shadow">
          <action with="body" days="20" months="2">
            <text>Agree the date on which the shadow budget becomes live, and sign the contract.</text>
            <after question="gain-and-loss" choices="capped-two-way full"/>
            <after question="risk-reserve" from="1"/>
            <after question="outcomes-agreed" choices="in-contract"/>
          </action>
        </mark>
        <mark value="1" choices="live-part live-whole"/>
        <find-out owner="finance-lead" with="ccg" days="1" months="0">
          <text>Confirm the status of the budget with the CCG.</text>
        </find-out>
        <cite claims="D-30 D-34 I-06" inferred="yes">
          Stated: responsibility for a capitation based budget; that shadow is not yet responsibility is ours.
        </cite>
      </rule>

      <question id="budget-share" code="S3-21" type="percentage" kinds="federation" short="yes"
                answered-by="finance-lead" better="more" merge="lowest">
        <ask>What share of the CCG's spending on these people does the budget cover?</ask>
        <evidence good-for="12">Contract value, set beside what the CCG spends on the same people</evidence>
        <applies-when>
          <is question="capitated-budget-status" choices="indicative shadow live-part live-whole"/>
        </applies-when>
      </question>
      <rule id="budget-share" role="gate" question="budget-share" owner="body">
        <mark value="1" from="60" to="100"/>
        <mark value="0.8" from="20" below="60">
          <action with="ccg" days="40" months="12">
            <text>Agree with the CCG which further services the budget takes in, and when.</text>
          </action>
        </mark>
        <mark value="0.4" from="5" below="20">
          <action with="ccg" days="40" months="9">
            <text>
              Agree with the CCG the next services that the budget takes in, until it covers a fifth of spending.
            </text>
          </action>
        </mark>
        <mark value="0.1" from="0" below="5">
          <action with="ccg" days="20" months="9">
            <text>
              Agree with the CCG which services for these people the budget takes in next, beyond the first specialty.
            </text>
          </action>
        </mark>
        <find-out owner="finance-lead" with="ccg" days="1" months="0">
          <text>Ask CCG finance what share of its spending on these people the budget covers.</text>
        </find-out>
        <cite claims="I-06" inferred="yes">
          Ours: a fifth, about £230 of the £1,150 a head that a CCG spent in 2013/14, is more than any single specialty.
        </cite>
      </rule>

      <question id="budget-value" code="S3-05" type="money" kinds="federation" short="no" answered-by="finance-lead"
                unit="a year">
        <ask>What is the annual value of that budget?</ask>
        <evidence>Contract</evidence>
        <applies-when>
          <is question="capitated-budget-status" choices="indicative shadow live-part live-whole"/>
        </applies-when>
      </question>
      <rule id="budget-value" role="information" question="budget-value">
        <cite claims="I-16"/>
      </rule>

      <derived id="budget-per-head" type="money" kinds="federation" short="no" unit="per person">
        <ask>What is the budget for each person of the population?</ask>
        <quotient of="budget-value" by="accountable-population"/>
      </derived>

      <question id="gain-and-loss" code="S3-08" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>What is agreed about gain and loss?</ask>
        <evidence>Signed schedule</evidence>
        <choice id="none">Nothing</choice>
        <choice id="heads-of-terms">Heads of terms</choice>
        <choice id="gain-only">Gain only</choice>
        <choice id="capped-two-way">Both, with a cap</choice>
        <choice id="full">Full gain and loss</choice>
      </question>
      <rule id="gain-and-loss" role="graded" question="gain-and-loss" weight="4" owner="finance-lead">
        <mark value="0" choices="none">
          <action with="ccg" days="10" months="3">
            <text>Agree with the CCG who keeps a gain and who bears a loss, and up to what amount.</text>
          </action>
        </mark>
        <mark value="0.3" choices="heads-of-terms">
          <action with="ccg" days="10" months="3">
            <text>Turn the heads of terms on gain and loss into a signed schedule with a cap.</text>
            <reaches choices="capped-two-way"/>
          </action>
        </mark>
        <mark value="0.5" choices="gain-only">
          <action with="ccg" days="10" months="6">
            <text>Agree with the CCG a share of losses as well, with a cap that the organisation can bear.</text>
          </action>
        </mark>
        <mark value="1" choices="capped-two-way full"/>
        <find-out with="ccg" days="1" months="0">
          <text>Confirm what is signed about gain and loss.</text>
        </find-out>
        <cite claims="I-07" inferred="yes">Ours: who bears no loss does not answer for the budget.</cite>
      </rule>

      <question id="risk-reserve" code="S3-09" type="percentage" kinds="federation" short="yes"
                answered-by="finance-lead" better="more" merge="lowest">
        <ask>What reserve, insurance or partner's guarantee stands behind the organisation's share of a loss?</ask>
        <evidence good-for="12">Accounts; insurance; guarantee</evidence>
      </question>
      <rule id="risk-reserve" role="graded" question="risk-reserve" weight="3" owner="finance-lead">
        <mark value="1" from="2" to="100"/>
        <mark value="0.7" from="1" below="2">
          <action days="5" months="12">
            <text>Raise the cover for a loss towards 2 per cent of the budget.</text>
          </action>
        </mark>
        <mark value="0.3" above="0" below="1">
          <action days="5" months="4">
            <text>Raise the cover for a loss to at least 1 per cent of the budget.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="10" months="6">
            <text>Find cover for the organisation's share of a loss: reserve, insurance or a partner's guarantee.</text>
            <reaches from="1" below="2"/>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Confirm what cover stands behind a loss.</text>
        </find-out>
        <cite claims="I-07" inferred="yes">Ours: 1 per cent is about the swing of an ordinary year.</cite>
      </rule>

      <question id="budget-result" code="S3-10" type="percentage" kinds="federation" short="yes"
                answered-by="finance-lead" given="yes" least="-100" most="100">
        <ask>
          What was the surplus (plus) or deficit (minus) on the capitated budget in the last full year, live or shadow,
          in per cent of the budget?
        </ask>
        <help>A deficit has a minus sign.</help>
        <evidence good-for="12">Accounts</evidence>
        <not-applicable>the first full year is not over</not-applicable>
      </question>
      <rule id="budget-result" role="graded" question="budget-result" weight="3" owner="finance-lead">
        <mark value="1" from="0" to="5"/>
        <mark value="0.7" above="5" to="100">
          <action owner="board" with="patient-representatives" days="5" months="3">
            <text>Publish how the surplus arose, and decide with patients what to spend it on.</text>
          </action>
        </mark>
        <mark value="0.5" from="-2" below="0">
          <action days="5" months="3">
            <text>Show the board which services caused the loss, and what will be different this year.</text>
          </action>
        </mark>
        <mark value="0" from="-100" below="-2">
          <action with="ccg" days="20" months="12">
            <text>Find which services caused the loss, and agree a recovery plan with the CCG that protects care.</text>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Confirm the result of the last full year.</text>
        </find-out>
        <cite claims="D-34" inferred="yes">Ours: a large surplus is a question too.</cite>
      </rule>

      <!-- Below nought, last year's loss was larger than what stands behind it. -->
      <derived id="result-after-cover" type="percentage" kinds="federation" short="yes">
        <ask>What is left of the cover when last year's result is added to it?</ask>
        <sum of="budget-result risk-reserve"/>
      </derived>
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
      <rule id="outcomes-agreed" role="gate" question="outcomes-agreed" owner="clinical-lead">
        <mark value="0" choices="no">
          <action with="ccg patient-representatives" days="10" months="3">
            <text>
              Draft ten outcomes or fewer that patients would recognise, with clinicians and patient representatives.
            </text>
          </action>
        </mark>
        <mark value="0.4" choices="draft">
          <action with="ccg" days="10" months="3">
            <text>Settle measures and baselines of the draft outcomes, and have them written into the contract.</text>
          </action>
        </mark>
        <mark value="1" choices="in-contract"/>
        <find-out with="ccg" days="1" months="0">
          <text>Confirm whether outcomes stand in the contract.</text>
        </find-out>
        <cite claims="D-33" inferred="yes">
          Stated: improve the outcomes for a population; that they stand in the contract is ours.
        </cite>
      </rule>

      <question id="outcomes-reported" code="S3-12" type="date" kinds="federation" short="yes"
                answered-by="federation-board" latest="as-of" better="more">
        <ask>When were the outcomes last reported at a meeting held in public, or published?</ask>
        <evidence good-for="12">Board paper; web page</evidence>
      </question>
      <rule id="outcomes-reported" role="graded" question="outcomes-reported" weight="3" owner="board">
        <mark value="1" age-at-most="6"/>
        <mark value="0.6" age-at-most="12">
          <action days="1" months="3">
            <text>Put the outcomes on every second public board agenda.</text>
          </action>
        </mark>
        <mark value="0" otherwise="yes">
          <action days="2" months="3">
            <text>Report the outcomes at a board meeting held in public, and publish the paper.</text>
            <after question="outcomes-agreed" choices="draft in-contract"/>
            <reaches age-at-most="6"/>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Confirm when the outcomes were last reported in public.</text>
        </find-out>
        <cite claims="D-33" inferred="yes">Ours: at least once a year in public.</cite>
      </rule>

      <question id="outcomes-improved" code="S3-13" type="percentage" kinds="federation" short="no"
                answered-by="clinical-lead" given="yes" better="more" merge="lowest">
        <ask>Of the agreed outcomes, what share improved over the last 12 months?</ask>
        <evidence good-for="12">Dashboard</evidence>
        <not-applicable>there are not yet 12 months of data</not-applicable>
      </question>
      <rule id="outcomes-improved" role="graded" question="outcomes-improved" weight="5" owner="clinical-lead">
        <mark value="1" from="60" to="100"/>
        <mark value="0.6" from="40" below="60">
          <action days="5" months="12">
            <text>Look at the outcomes that stood still, practice by practice, and learn from the best.</text>
          </action>
        </mark>
        <mark value="0.3" from="20" below="40">
          <action with="patient-representatives" days="10" months="12">
            <text>
              Ask clinicians and patients why the remaining outcomes did not improve, and change one thing for each.
            </text>
          </action>
        </mark>
        <mark value="0" from="0" below="20">
          <action days="10" months="12">
            <text>Choose with clinicians the two outcomes that matter most to patients, and put time into those.</text>
          </action>
        </mark>
        <cite claims="D-33" inferred="yes">Ours: not all can move in one year.</cite>
      </rule>
    </group>

    <group id="delivery-model">
      <title>Delivery model</title>

      <question id="new-models-live" code="S3-15" type="whole-number" kinds="federation" short="no"
                answered-by="clinical-lead" unit="models" better="more" merge="lowest">
        <ask>How many new ways of delivering care for the whole population are live (not pilots)?</ask>
        <evidence good-for="12">Description; numbers reached</evidence>
      </question>
      <rule id="new-models-live" role="graded" question="new-models-live" weight="3" owner="clinical-lead">
        <mark value="1" from="3"/>
        <mark value="0.8" from="2" to="2">
          <action with="patient-representatives" days="20" months="12">
            <text>Choose the next new way of working from what patients say they lack.</text>
          </action>
        </mark>
        <mark value="0.5" from="1" to="1">
          <action days="20" months="9">
            <text>Decide the future of each trial that is running: make it permanent, or stop it.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="40" months="9">
            <text>Choose one trial that worked, and offer it to the whole population.</text>
          </action>
        </mark>
        <cite claims="D-32" inferred="yes">Ours: three is a pattern.</cite>
      </rule>
    </group>

    <group id="safeguards">
      <title>Safeguards</title>

      <question id="savings-checked" code="S3-18" type="choice" kinds="federation" short="no"
                answered-by="clinical-lead-and-patient-member" better="last">
        <ask>Are savings schemes checked for their effect on care before they start?</ask>
        <evidence good-for="12">Quality impact assessments</evidence>
        <choice id="no">No</choice>
        <choice id="some">Some</choice>
        <choice id="all">All</choice>
        <choice id="all-with-patients">All, with patients</choice>
      </question>
      <rule id="savings-checked" role="graded" question="savings-checked" weight="4" owner="clinical-lead">
        <mark value="0" choices="no">
          <action days="10" months="2">
            <text>Have a clinician assess the effect on care of every saving before it starts.</text>
          </action>
        </mark>
        <mark value="0.4" choices="some">
          <action days="5" months="2">
            <text>Extend the assessment of effects on care to every saving.</text>
          </action>
        </mark>
        <mark value="0.8" choices="all">
          <action with="patient-representatives" days="2" months="2">
            <text>Ask a patient representative to sign each assessment beside the clinician.</text>
          </action>
        </mark>
        <mark value="1" choices="all-with-patients"/>
        <cite claims="C-51 C-68 D-39" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="dual-role-open" code="S3-19" type="choice" kinds="federation" short="no"
                answered-by="federation-board" better="last">
        <ask>Where the organisation both decides and provides, is that open?</ask>
        <evidence good-for="12">Register; minutes</evidence>
        <choice id="no">No</choice>
        <choice id="declared">Interests are declared</choice>
        <choice id="declared-and-lay-chaired">Declared, and lay members chair</choice>
      </question>
      <rule id="dual-role-open" role="graded" question="dual-role-open" weight="2" owner="board">
        <mark value="0" choices="no">
          <action days="1" months="1">
            <text>Declare for each decision who gains from it, and minute it.</text>
          </action>
        </mark>
        <mark value="0.6" choices="declared">
          <action days="2" months="3">
            <text>Let lay members chair the decisions in which practices have an interest.</text>
          </action>
        </mark>
        <mark value="1" choices="declared-and-lay-chaired"/>
        <cite claims="A-19" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>
  </section>
</part>

"""##
