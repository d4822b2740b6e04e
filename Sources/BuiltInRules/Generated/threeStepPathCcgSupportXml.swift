// swift-format-ignore-file
// Generated from Rules/three-step-path/ccg-support.xml by `swift package regenerate`; not edited by hand.

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
        <help>Neither way of working is marked above the other: each switches its own questions on.</help>
        <evidence>Constitution</evidence>
        <choice id="centralised">Centralised</choice>
        <choice id="devolved">Devolved</choice>
        <choice id="mixed">Mixed</choice>
      </question>
      <rule id="working-model" role="condition" question="working-model" owner="ccg">
        <find-out days="1" months="0">
          <text>Confirm how the CCG works with its localities.</text>
        </find-out>
        <cite claims="C-33 C-35 C-36 C-42 C-44" inferred="yes">
          Shown, never marked: the article leans to the devolved model done well, and calls it the harder one.
        </cite>
      </rule>

      <question id="localities-in-ccg" code="CC-22" type="whole-number" kinds="ccg" short="yes" answered-by="ccg"
                unit="localities">
        <ask>How many localities does the CCG have?</ask>
        <evidence>Constitution</evidence>
      </question>
      <rule id="localities-in-ccg" role="condition" question="localities-in-ccg" owner="ccg">
        <mark value="0" from="1" to="1">
          <action with="member-practices" days="5" months="3">
            <text>Agree with practices what the one locality does that the CCG itself does not, or do without it.</text>
          </action>
        </mark>
        <mark value="1" otherwise="yes"/>
        <find-out days="1" months="0">
          <text>Confirm how many localities there are.</text>
        </find-out>
        <cite claims="A-04 C-45"/>
      </rule>

      <question id="resource-in-localities" code="CC-02" type="percentage" kinds="ccg" short="yes"
                answered-by="ccg-finance" merge="median">
        <ask>What share of the resource for locality work is held by localities?</ask>
        <evidence good-for="12">Budget</evidence>
        <applies-when><is question="working-model" choices="devolved mixed"/></applies-when>
      </question>
      <rule id="resource-in-localities" role="graded" question="resource-in-localities" weight="2" owner="ccg">
        <mark value="1" from="30" to="90"/>
        <mark value="0.7" above="90" to="100">
          <action with="localities" days="2" months="2">
            <text>Check that enough is held centrally for statutory duties and shared risks.</text>
          </action>
        </mark>
        <mark value="0.6" from="10" below="30">
          <action with="localities" days="5" months="6">
            <text>Agree with localities what else they need to hold for what they are asked to do.</text>
          </action>
        </mark>
        <mark value="0.3" above="0" below="10">
          <action with="localities" days="5" months="6">
            <text>Choose with localities the next part of the budget that they hold.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action with="localities" days="10" months="6">
            <text>Give localities a first budget, for one purpose that they choose.</text>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Confirm what share of the resource localities hold.</text>
        </find-out>
        <cite claims="C-35 C-39" inferred="yes">Ours: a balance, since both ends are pitfalls.</cite>
      </rule>

      <question id="plan-ownership" code="CC-03" type="choice" kinds="ccg" short="yes" answered-by="ccg-and-localities"
                better="last">
        <ask>Who owns the plans?</ask>
        <evidence good-for="12">Plans</evidence>
        <choice id="centre">The centre</choice>
        <choice id="joint">Centre and localities jointly</choice>
        <choice id="localities-coordinated-centrally">The localities, coordinated centrally</choice>
        <applies-when><is question="working-model" choices="devolved mixed"/></applies-when>
      </question>
      <rule id="plan-ownership" role="graded" question="plan-ownership" weight="2" owner="ccg">
        <mark value="0" choices="centre">
          <action with="localities" days="5" months="6">
            <text>Ask each locality to write its own page of the next plan.</text>
          </action>
        </mark>
        <mark value="0.6" choices="joint">
          <action with="localities" days="10" months="12">
            <text>Let localities write the plan, and keep the coordination in the centre.</text>
          </action>
        </mark>
        <mark value="1" choices="localities-coordinated-centrally"/>
        <find-out days="1" months="0">
          <text>Confirm who owns the plans.</text>
        </find-out>
        <cite claims="C-36 C-41" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
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
            <any>
              <is question="localities-in-ccg" less-than="1"/>
              <is question="localities-in-ccg" more-than="1"/>
            </any>
          </all>
        </applies-when>
      </question>
      <rule id="localities-challenge" role="graded" question="localities-challenge" weight="2" owner="ccg">
        <mark value="0" choices="no">
          <action with="localities" days="2" months="4">
            <text>Ask localities to report to each other what they have delivered.</text>
          </action>
        </mark>
        <mark value="0.5" choices="report">
          <action with="localities" days="2" months="6">
            <text>Ask localities to review each other's delivery, with the figures in front of them.</text>
          </action>
        </mark>
        <mark value="1" choices="challenge-each-other"/>
        <cite claims="C-37" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="devolved-controls" code="CC-05" type="choice" kinds="ccg" short="yes" answered-by="ccg"
                better="last">
        <ask>Do controls let the CCG meet its statutory duties with devolved localities?</ask>
        <evidence>Scheme of delegation; audit</evidence>
        <choice id="no">No</choice>
        <choice id="partly">Partly</choice>
        <choice id="tested">Yes, and tested</choice>
        <applies-when><is question="working-model" choices="devolved mixed"/></applies-when>
      </question>
      <rule id="devolved-controls" role="graded" question="devolved-controls" weight="4" owner="ccg">
        <mark value="0" choices="no">
          <action with="localities" days="20" months="4">
            <text>Write down for each duty that localities help to carry who answers for it, and test one.</text>
          </action>
        </mark>
        <mark value="0.4" choices="partly">
          <action with="localities" days="10" months="3">
            <text>Test the controls on one real decision of a locality, and mend what the test shows.</text>
          </action>
        </mark>
        <mark value="1" choices="tested"/>
        <find-out days="1" months="0">
          <text>Confirm whether the controls over devolved work have been tested.</text>
        </find-out>
        <cite claims="C-40" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="decisions-heard" code="CC-06" type="percentage" kinds="ccg" short="yes" answered-by="localities"
                better="more" merge="median">
        <ask>What share of practices say they hear of CCG decisions in time and in words they understand?</ask>
        <evidence good-for="12">Survey</evidence>
        <applies-when><is question="working-model" choices="centralised mixed"/></applies-when>
      </question>
      <rule id="decisions-heard" role="graded" question="decisions-heard" weight="2" owner="ccg">
        <mark value="1" from="80" to="100"/>
        <mark value="0.5" from="50" below="80">
          <action days="1" months="3">
            <text>Ask practices which decision reached them late or unclear, and change how the next one is sent.</text>
          </action>
        </mark>
        <mark value="0.1" from="0" below="50">
          <action days="2" months="3">
            <text>Send each decision with its reason, in plain words, to every practice within a week.</text>
          </action>
        </mark>
        <find-out days="2" months="0">
          <text>Ask practices whether decisions reach them in time and in plain words.</text>
        </find-out>
        <cite claims="C-33" inferred="yes">Ours: a half and four fifths.</cite>
      </rule>
    </group>

    <group id="governance">
      <title>Governance</title>

      <question id="ccg-conflicts-of-interest" code="CC-26" type="choice" kinds="ccg" short="yes" answered-by="ccg"
                better="last">
        <ask>
          How are conflicts of interest managed where GPs decide on money that may come to practices or their
          federation?
        </ask>
        <evidence good-for="12">Register; minutes that show who left the room; published decisions</evidence>
        <choice id="no-register">There is no register</choice>
        <choice id="register-only">There is a register, and no more</choice>
        <choice id="rules-used">Rules are used at meetings</choice>
        <choice id="rules-used-and-published">Rules are used, and decisions published</choice>
      </question>
      <rule id="ccg-conflicts-of-interest" role="graded" question="ccg-conflicts-of-interest" weight="4" owner="ccg">
        <mark value="0" choices="no-register">
          <action days="10" months="2">
            <text>
              Open a register of interests and adopt rules now, and review recent awards to members' organisations.
            </text>
            <reaches choices="rules-used"/>
          </action>
        </mark>
        <mark value="0.3" choices="register-only">
          <action days="5" months="2">
            <text>Adopt rules on who leaves the room and who decides instead, and use them at the next meeting.</text>
          </action>
        </mark>
        <mark value="0.8" choices="rules-used">
          <action days="2" months="2">
            <text>Publish each decision in which interests were declared, and how it was taken.</text>
          </action>
        </mark>
        <mark value="1" choices="rules-used-and-published"/>
        <find-out days="1" months="0">
          <text>Confirm how conflicts of interest are managed.</text>
        </find-out>
        <cite claims="I-20" inferred="yes">
          Ours: the law asks for registers, and for decisions that interests do not touch.
        </cite>
      </rule>

      <question id="core-contracts-with-nhs-england" code="CC-27" type="choice" kinds="ccg" short="no"
                answered-by="ccg" better="last">
        <ask>How are decisions on the core contracts of general practice made with NHS England?</ask>
        <evidence good-for="12">Terms of reference; minutes</evidence>
        <choice id="not-discussed">Not discussed</choice>
        <choice id="informed">The CCG is informed</choice>
        <choice id="joint">Jointly</choice>
        <choice id="delegated">Delegated to the CCG</choice>
      </question>
      <rule id="core-contracts-with-nhs-england" role="graded" question="core-contracts-with-nhs-england" weight="2"
            owner="ccg">
        <mark value="0" choices="not-discussed">
          <action with="nhs-england" days="2" months="4">
            <text>Ask NHS England how the CCG takes part in decisions on core contracts here.</text>
          </action>
        </mark>
        <mark value="0.4" choices="informed">
          <action with="nhs-england" days="10" months="9">
            <text>Agree with NHS England which decisions on core contracts are taken jointly.</text>
          </action>
        </mark>
        <mark value="1" choices="joint delegated"/>
        <cite claims="E-29 E-38" inferred="yes">Ours: joint and delegated are both a partnership.</cite>
      </rule>

      <question id="procurement-route" code="CC-28" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last">
        <ask>Is it decided how services may be bought from practices and their federations (procurement)?</ask>
        <evidence>Policy</evidence>
        <choice id="no">No</choice>
        <choice id="case-by-case">Case by case</choice>
        <choice id="written-and-published">Written and published</choice>
      </question>
      <rule id="procurement-route" role="graded" question="procurement-route" weight="2" owner="ccg">
        <mark value="0" choices="no">
          <action days="10" months="4">
            <text>
              Decide by which routes services may be bought from practices and federations, with procurement advice.
            </text>
          </action>
        </mark>
        <mark value="0.5" choices="case-by-case">
          <action days="5" months="3">
            <text>
              Write down and publish how the route is chosen when services are bought from practices and federations.
            </text>
          </action>
        </mark>
        <mark value="1" choices="written-and-published"/>
        <cite inferred="yes">Ours: providers cannot plan without it.</cite>
      </rule>

      <question id="clinicians-votes" code="CC-24" type="percentage" kinds="ccg" short="no" answered-by="ccg"
                better="more">
        <ask>What share of governing body votes are held by practising clinicians?</ask>
        <evidence>Constitution</evidence>
      </question>
      <rule id="clinicians-votes" role="graded" question="clinicians-votes" weight="1" owner="ccg">
        <mark value="1" from="50" to="100"/>
        <mark value="0.6" from="30" below="50">
          <action with="member-practices" days="5" months="9">
            <text>Ask members whether practising clinicians should hold half the votes.</text>
          </action>
        </mark>
        <mark value="0.2" from="0" below="30">
          <action with="member-practices" days="10" months="12">
            <text>Propose a change of constitution that gives practising clinicians more votes.</text>
          </action>
        </mark>
        <cite claims="C-84" inferred="yes">Ours: a half.</cite>
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
        <mark value="0.6" from="60" below="90">
          <action days="5" months="4">
            <text>Help the practices whose requests are still open, and ask them what they need.</text>
          </action>
        </mark>
        <mark value="0.3" above="0" below="60">
          <action days="5" months="6">
            <text>Give every request from a practice a name and a date within a month.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="10" months="3">
            <text>Offer each practice that asked an adviser for half a day, starting with the first who asked.</text>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Count how many practices asked for help and how many got it.</text>
        </find-out>
        <cite claims="D-38 D-41" inferred="yes">Ours: nine tenths counts as nearly all.</cite>
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
        <mark value="0" choices="no">
          <action days="20" months="9">
            <text>Decide which local enhanced services can go into one contract, and tell practices when.</text>
          </action>
        </mark>
        <mark value="0.3" choices="planned">
          <action days="10" months="6">
            <text>Offer the planned single contract, with a start date.</text>
          </action>
        </mark>
        <mark value="0.9" choices="offered">
          <action with="member-practices" days="2" months="6">
            <text>
              Ask the practices that have not taken the single contract up whether its terms stand in the way.
            </text>
          </action>
        </mark>
        <mark value="1" choices="taken-up"/>
        <find-out days="1" months="0">
          <text>Confirm whether local enhanced services are offered as one contract.</text>
        </find-out>
        <cite claims="D-18" inferred="yes">Ours: whether practices take it up is theirs to choose.</cite>
      </rule>

      <question id="route-map" code="CC-09" type="yes-no" kinds="ccg" short="no" answered-by="ccg" better="first">
        <ask>Have practices been given a route map of the three steps in plain words?</ask>
        <evidence>Document</evidence>
      </question>
      <rule id="route-map" role="graded" question="route-map" weight="2" owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action days="2" months="1">
            <text>Send practices the three steps in plain words, with what the CCG offers at each.</text>
          </action>
        </mark>
        <cite claims="D-07"/>
      </rule>

      <question id="different-speeds" code="CC-10" type="yes-no" kinds="ccg" short="no" answered-by="ccg"
                better="first">
        <ask>Can localities develop at different speeds, so that no scheme waits for all?</ask>
        <evidence>Policy; example</evidence>
        <applies-when>
          <any>
            <is question="localities-in-ccg" less-than="1"/>
            <is question="localities-in-ccg" more-than="1"/>
          </any>
        </applies-when>
      </question>
      <rule id="different-speeds" role="graded" question="different-speeds" weight="3" owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action days="2" months="3">
            <text>Change the schemes that make all localities wait for the slowest.</text>
          </action>
        </mark>
        <cite claims="A-24 A-25"/>
      </rule>

      <question id="fund-tied-to-plans" code="CC-25" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last">
        <ask>Is the integration (transformation, Better Care) fund tied to locality plans?</ask>
        <evidence>Fund plan</evidence>
        <choice id="no">No</choice>
        <choice id="partly">Partly</choice>
        <choice id="yes">Yes</choice>
        <not-applicable>there is no such fund in the area</not-applicable>
      </question>
      <rule id="fund-tied-to-plans" role="graded" question="fund-tied-to-plans" weight="1" owner="ccg">
        <mark value="0" choices="no">
          <action with="localities council" days="5" months="6">
            <text>Ask each locality what it would use the fund for, before it is planned.</text>
          </action>
        </mark>
        <mark value="0.5" choices="partly">
          <action with="localities council" days="5" months="9">
            <text>Link the rest of the fund to what localities' plans ask for.</text>
          </action>
        </mark>
        <mark value="1" choices="yes"/>
        <cite claims="A-09 D-06" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>

    <group id="commissioning-support">
      <title>Commissioning support</title>

      <question id="support-prices-known-and-compared" code="CC-29" type="percentage" kinds="ccg" short="no"
                answered-by="ccg" better="more" merge="lowest">
        <ask>
          For what share of commissioning support service lines does the CCG know the price it pays, and what another
          buyer or supplier charges?
        </ask>
        <evidence good-for="12">Service line table; comparison</evidence>
        <not-applicable>no support is bought</not-applicable>
      </question>
      <rule id="support-prices-known-and-compared" role="graded" question="support-prices-known-and-compared"
            weight="2" owner="ccg">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="40" below="80">
          <action days="2" months="3">
            <text>Ask for the prices that are missing, and compare them with another CCG's.</text>
          </action>
        </mark>
        <mark value="0.2" from="0" below="40">
          <action days="5" months="3">
            <text>Ask the support unit for the price of each service, and compare it with one other CCG.</text>
          </action>
        </mark>
        <cite claims="C-03 C-04 C-12 C-14" inferred="yes">Ours: two fifths and four fifths.</cite>
      </rule>

      <question id="support-by-expertise" code="CC-12" type="percentage" kinds="ccg" short="no" answered-by="ccg"
                better="more" merge="lowest">
        <ask>For what share of lines was the supplier chosen for expertise in that line rather than by geography?</ask>
        <evidence good-for="24">Procurement record</evidence>
        <not-applicable>no support is bought</not-applicable>
      </question>
      <rule id="support-by-expertise" role="graded" question="support-by-expertise" weight="1" owner="ccg">
        <mark value="1" from="60" to="100"/>
        <mark value="0.6" from="30" below="60">
          <action days="5" months="12">
            <text>Plan which services go to a specialist supplier as their contracts end.</text>
          </action>
        </mark>
        <mark value="0.3" above="0" below="30">
          <action days="10" months="9">
            <text>Look for the best supplier for the next service whose contract ends.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="10" months="9">
            <text>Choose one commissioning support service, and look for the supplier who is best at it.</text>
          </action>
        </mark>
        <cite claims="C-11 C-12 C-13" inferred="yes">Ours: three fifths.</cite>
      </rule>

      <question id="support-specified" code="CC-14" type="percentage" kinds="ccg" short="no" answered-by="ccg"
                better="more" merge="lowest">
        <ask>For what share of lines has the CCG written down what it wants?</ask>
        <evidence good-for="12">Specifications</evidence>
        <not-applicable>no support is bought</not-applicable>
      </question>
      <rule id="support-specified" role="graded" question="support-specified" weight="1" owner="ccg">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="50" below="80">
          <action days="5" months="4">
            <text>Write down what you want from the support services that still have no specification.</text>
          </action>
        </mark>
        <mark value="0.2" from="0" below="50">
          <action days="5" months="3">
            <text>Write down what you want from the two support services that matter most.</text>
          </action>
        </mark>
        <cite claims="C-06" inferred="yes">Ours: four fifths counts as nearly all.</cite>
      </rule>

      <question id="support-in-house" code="CC-15" type="percentage" kinds="ccg" short="no" answered-by="ccg"
                better="less">
        <ask>What share of lines is in-house?</ask>
        <evidence good-for="12">Service line table</evidence>
      </question>
      <rule id="support-in-house" role="advisory" question="support-in-house" weight="1" owner="ccg">
        <mark value="1" from="0" to="60"/>
        <mark value="0.5" above="60" to="90">
          <action days="2" months="3">
            <text>Check for each in-house service whether a specialist could do more than your own team.</text>
          </action>
        </mark>
        <mark value="0.2" above="90" to="100">
          <action days="5" months="6">
            <text>Choose one in-house service, and ask what a specialist would offer.</text>
          </action>
        </mark>
        <cite claims="C-10 C-16" inferred="yes">Ours: the warning is against everything in-house.</cite>
      </rule>

      <question id="support-bought-jointly" code="CC-16" type="yes-no" kinds="ccg" short="no" answered-by="ccg"
                better="first">
        <ask>Does the CCG buy any line jointly with others?</ask>
        <evidence>Agreement</evidence>
        <not-applicable>no support is bought</not-applicable>
      </question>
      <rule id="support-bought-jointly" role="graded" question="support-bought-jointly" weight="1" owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action with="neighbouring-ccgs" days="2" months="4">
            <text>Ask neighbouring CCGs which support service they would buy with you.</text>
          </action>
        </mark>
        <cite claims="C-15"/>
      </rule>

      <question id="support-problems-solved" code="CC-17" type="percentage" kinds="ccg" short="no" answered-by="ccg"
                better="more" merge="lowest">
        <ask>Of problems raised with suppliers, what share were solved by them rather than passed back?</ask>
        <evidence good-for="12">Log</evidence>
        <not-applicable>no support is bought</not-applicable>
      </question>
      <rule id="support-problems-solved" role="graded" question="support-problems-solved" weight="1" owner="ccg">
        <mark value="1" from="70" to="100"/>
        <mark value="0.5" from="40" below="70">
          <action days="2" months="6">
            <text>Review each month with the supplier the problems that came back unsolved.</text>
          </action>
        </mark>
        <mark value="0.1" from="0" below="40">
          <action days="2" months="3">
            <text>Agree with the supplier who solves which kind of problem, and how fast.</text>
          </action>
        </mark>
        <cite claims="C-01 C-02 C-05 C-07" inferred="yes">Ours: seven tenths.</cite>
      </rule>

      <question id="contracting-and-intelligence" code="CC-18" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last">
        <ask>Does the CCG have first-class contracting support and business intelligence?</ask>
        <evidence good-for="12">CCG's and localities' answers</evidence>
        <choice id="neither">Neither</choice>
        <choice id="one">One of them</choice>
        <choice id="both">Both</choice>
      </question>
      <rule id="contracting-and-intelligence" role="graded" question="contracting-and-intelligence" weight="2"
            owner="ccg">
        <mark value="0" choices="neither">
          <action days="10" months="9">
            <text>
              Decide how to get first-class contracting support and business intelligence, whoever supplies them.
            </text>
          </action>
        </mark>
        <mark value="0.5" choices="one">
          <action days="5" months="9">
            <text>
              Decide how to get the one that is missing, contracting support or business intelligence, to the same
              standard.
            </text>
          </action>
        </mark>
        <mark value="1" choices="both"/>
        <cite claims="C-09"/>
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
        <mark value="0" choices="neither">
          <action days="2" months="3">
            <text>Write down one example each of what changed in a provider and in practices because of the CCG.</text>
          </action>
        </mark>
        <mark value="0.5" choices="one">
          <action days="2" months="6">
            <text>Look for the influence that is missing, on providers or on practices, in next year's plan.</text>
          </action>
        </mark>
        <mark value="1" choices="both"/>
        <cite claims="A-27 C-30 C-67 C-83"/>
      </rule>

      <question id="decisions-feel-distant" code="CC-23" type="percentage" kinds="ccg" short="yes"
                answered-by="practices" better="less" merge="median">
        <ask>
          What share of practices say that the CCG's decisions feel distant from practices, or put money before care?
        </ask>
        <evidence good-for="12">Survey</evidence>
      </question>
      <rule id="decisions-feel-distant" role="graded" question="decisions-feel-distant" weight="3" owner="ccg">
        <mark value="1" from="0" to="20"/>
        <mark value="0.6" above="20" to="40">
          <action with="member-practices" days="2" months="3">
            <text>
              Ask practices which decision felt distant, and have a GP of the governing body explain it there.
            </text>
          </action>
        </mark>
        <mark value="0.3" above="40" to="60">
          <action with="localities" days="5" months="4">
            <text>
              Visit each locality with the accountable officer and the chair, to hear which decisions feel distant.
            </text>
          </action>
        </mark>
        <mark value="0" above="60" to="100">
          <action with="member-practices" days="10" months="6">
            <text>Ask practices what they want to decide themselves, and give them one such decision this year.</text>
          </action>
        </mark>
        <find-out days="2" months="0">
          <text>Ask practices whether the CCG's decisions feel distant.</text>
        </find-out>
        <cite claims="C-20 C-21 C-23 C-43" inferred="yes">Ours: one in five is never satisfied.</cite>
      </rule>
    </group>
  </section>
</part>

"""##
