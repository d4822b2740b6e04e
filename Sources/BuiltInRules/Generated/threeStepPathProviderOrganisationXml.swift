// swift-format-ignore-file
// Generated from Rules/three-step-path/provider-organisation.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathProviderOrganisationXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="provider-organisation" code="S1" step="provider-organisation" aggregate="sum">
    <title>Provider organisation</title>
    <about>
      Step 1: partners, a legal form, governance, investment and expertise, and readiness for a first contract.
    </about>

    <group id="partners-joined">
      <title>Partners</title>

      <question id="partners" code="S1-01" type="whole-number" kinds="locality federation" short="yes"
                answered-by="federation-board" unit="practices" better="more">
        <ask>How many practices have formally joined?</ask>
        <help>Partners and signatories count; practices that are interested do not yet.</help>
        <evidence>Share register, partnership deed or signed agreement</evidence>
      </question>
      <!-- Counted with the other partners below; see the gate of step 1. -->
      <rule id="partners" role="gate" question="partners" owner="practices">
        <action>
          The current unit is too small to do this alone. Find partners you can work with: other practices first, but an
          NHS organisation or a private partner will do.
        </action>
        <cite claims="A-12 D-10" inferred="yes"/>
      </rule>

      <question id="partner-kinds" code="S1-02" type="multiple-choice" kinds="locality federation" short="no"
                answered-by="federation-board">
        <ask>Which kinds of partner are involved?</ask>
        <evidence good-for="12">List</evidence>
        <choice id="practices">Practices</choice>
        <choice id="nhs-trust">NHS trust</choice>
        <choice id="council">Council</choice>
        <choice id="private">Private provider</choice>
        <choice id="voluntary">Voluntary organisation</choice>
        <not-applicable>nobody has joined yet</not-applicable>
      </question>
      <rule id="partner-kinds" role="information" question="partner-kinds" owner="federation">
        <cite claims="D-11" inferred="yes"/>
      </rule>

      <question id="members-population" code="S1-03" type="whole-number" kinds="locality federation" short="yes"
                answered-by="federation-board" unit="patients" better="more">
        <ask>What registered population do the members serve together?</ask>
        <evidence good-for="12">List sizes by practice, dated</evidence>
      </question>
      <rule id="members-population" role="graded" question="members-population" weight="3" owner="federation">
        <mark value="1" from="50000"/>
        <mark value="0.7" from="30000" to="49999"/>
        <mark value="0.3" from="15000" to="29999"/>
        <mark value="0" otherwise="yes"/>
        <action>Decide which services you want to offer first, then ask what population each one needs.</action>
        <cite claims="D-09" inferred="yes"/>
      </rule>

      <derived id="members-list-ratio" type="decimal" kinds="federation" short="yes">
        <ask>How does the stated population of the members compare with the lists (1 is equal)?</ask>
        <quotient of="members-population" by="listed-patients"/>
      </derived>

      <question id="other-partners" code="S1-23" type="whole-number" kinds="locality federation" short="yes"
                answered-by="federation-board" unit="organisations" better="more">
        <ask>
          How many other organisations (NHS bodies, council, private or voluntary providers) have formally joined?
        </ask>
        <help>Counted together with the practices that have joined: two in all are enough.</help>
        <evidence>Members' agreement</evidence>
      </question>
      <rule id="other-partners" role="gate" question="other-partners" owner="practices">
        <action>Other practices first, but an NHS organisation or a private partner will do.</action>
        <cite claims="A-12 D-10"/>
      </rule>

      <derived id="all-partners" type="whole-number" kinds="locality federation" short="yes" unit="partners"
               better="more">
        <ask>How many practices and other organisations have joined together?</ask>
        <sum of="partners other-partners"/>
      </derived>
    </group>

    <group id="form-and-governance">
      <title>Legal form and governance</title>

      <question id="legal-form" code="S1-04" type="choice" kinds="locality federation" short="yes"
                answered-by="federation-board">
        <ask>What is the legal form?</ask>
        <help>What counts is who signs: a form that can hold a contract, or a partner that holds it for you.</help>
        <evidence>Companies House or deed</evidence>
        <choice id="none">None</choice>
        <choice id="informal-alliance">Informal alliance</choice>
        <choice id="mou">Memorandum of understanding (MOU)</choice>
        <choice id="hosted-by-partner">Hosted by a partner who holds the contract</choice>
        <choice id="gp-partnership">GP partnership</choice>
        <choice id="super-partnership">Super-partnership</choice>
        <choice id="llp">Limited liability partnership (LLP)</choice>
        <choice id="ltd-shares">Company limited by shares</choice>
        <choice id="ltd-guarantee">Company limited by guarantee</choice>
        <choice id="cic">Community interest company (CIC)</choice>
        <choice id="nhs-body">NHS body</choice>
      </question>
      <!-- A list of ours: a form that can sign, or a partner that signs. -->
      <rule id="legal-form" role="gate" question="legal-form" owner="federation">
        <mark value="0" choices="none"/>
        <mark value="0" choices="informal-alliance">
          <action>
            An alliance cannot sign a contract. Choose the simplest form that can; take advice once, not five times.
          </action>
        </mark>
        <mark value="0" choices="mou">
          <action>
            A memorandum of understanding cannot hold a contract. Choose the simplest form that can, or ask a partner to
            hold it for you.
          </action>
        </mark>
        <mark value="1"
              choices="hosted-by-partner gp-partnership super-partnership llp ltd-shares ltd-guarantee cic nhs-body"/>
        <action>
          Choose the simplest form that lets you hold a contract in your own name; take advice once, not five times.
        </action>
        <cite claims="D-08 I-02" inferred="yes"/>
      </rule>

      <question id="formed-on" code="S1-05" type="date" kinds="locality federation" short="no"
                answered-by="federation-board" latest="as-of">
        <ask>When was the organisation formed?</ask>
        <evidence>Certificate</evidence>
        <not-applicable>there is no organisation yet: its legal form is none</not-applicable>
      </question>
      <rule id="formed-on" role="information" question="formed-on" owner="federation">
        <cite claims="I-18" inferred="yes"/>
      </rule>

      <question id="board-meets" code="S1-06" type="yes-no" kinds="locality federation" short="yes"
                answered-by="federation-board" better="first">
        <ask>Is there a board, chosen by the members, that has met and decided in the last six months?</ask>
        <evidence good-for="6">Terms of reference; minutes</evidence>
      </question>
      <rule id="board-meets" role="gate" question="board-meets" owner="federation">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Hold the first proper board meeting: one decision, one minute, one date for the next.</action>
        <cite claims="D-08 D-13" inferred="yes"/>
      </rule>

      <question id="agreement-signed" code="S1-07" type="percentage" kinds="locality federation" short="yes"
                answered-by="federation-board" better="more" merge="lowest">
        <ask>What share of member practices have signed the members' agreement?</ask>
        <evidence>Signed agreements</evidence>
        <applies-when>
          <is question="legal-form"
              choices="informal-alliance mou hosted-by-partner gp-partnership super-partnership llp ltd-shares ltd-guarantee cic nhs-body"/>
        </applies-when>
      </question>
      <rule id="agreement-signed" role="graded" question="agreement-signed" weight="3" owner="federation">
        <mark value="1" from="90" to="100"/>
        <mark value="0.7" from="70" below="90"/>
        <mark value="0.4" from="50" below="70"/>
        <mark value="0" from="0" below="50"/>
        <action>Visit the practices that have not signed and ask what would let them.</action>
        <cite claims="D-13" inferred="yes"/>
      </rule>

      <question id="conflicts-of-interest" code="S1-08" type="yes-no" kinds="locality federation" short="no"
                answered-by="federation-board" better="first">
        <ask>Is there a register and policy for conflicts of interest, used at every meeting?</ask>
        <evidence good-for="12">Register; minutes</evidence>
      </question>
      <rule id="conflicts-of-interest" role="graded" question="conflicts-of-interest" weight="2" owner="federation">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Adopt a one-page policy and open every meeting with it.</action>
        <cite claims="D-13" inferred="yes"/>
      </rule>

      <question id="scheme-of-delegation" code="S1-09" type="yes-no" kinds="locality federation" short="no"
                answered-by="federation-board" better="first">
        <ask>Is it written down which decisions the board may take without going back to the practices?</ask>
        <evidence>Scheme of delegation</evidence>
      </question>
      <rule id="scheme-of-delegation" role="graded" question="scheme-of-delegation" weight="2" owner="federation">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>List five decisions the board can take alone and five it cannot.</action>
        <cite claims="D-13" inferred="yes"/>
      </rule>

      <question id="regulator-position" code="S1-10" type="choice" kinds="locality federation" short="no"
                answered-by="federation-board">
        <ask>Is the regulator position settled?</ask>
        <help>
          Whoever treats patients may have to register with the CQC. Settled means registered, or known not to be needed.
        </help>
        <evidence>CQC certificate or advice</evidence>
        <choice id="unresolved">Unresolved</choice>
        <choice id="not-needed-subcontract">Not needed: works under a registered provider</choice>
        <choice id="applied">Applied for</choice>
        <choice id="registered">Registered</choice>
      </question>
      <!-- Working under a registered provider is as good an answer as being registered. -->
      <rule id="regulator-position" role="graded" question="regulator-position" weight="2" owner="federation">
        <mark value="0" choices="unresolved"/>
        <mark value="0.6" choices="applied">
          <action>Follow up the application, and see no patients in a new service before it is settled.</action>
        </mark>
        <mark value="1" choices="not-needed-subcontract registered"/>
        <action>Settle who the regulated provider is for each service before the first patient is seen.</action>
        <cite claims="I-12" inferred="yes"/>
      </rule>
    </group>

    <group id="investment">
      <title>Investment</title>

      <question id="set-up-investment" code="S1-11" type="choice" kinds="locality federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>What investment is secured for set-up?</ask>
        <help>Promised money is not secured until the offer is signed.</help>
        <evidence good-for="12">Bank statement; signed offer; members' levy</evidence>
        <choice id="none">None</choice>
        <choice id="promised">Promised</choice>
        <choice id="secured-for-set-up">Secured for set-up</choice>
        <choice id="secured-for-12-months-or-more">Secured for 12 months or more</choice>
      </question>
      <rule id="set-up-investment" role="gate" question="set-up-investment" owner="federation ccg">
        <mark value="0" choices="none"/>
        <mark value="0" choices="promised">
          <action>Promised is not secured: ask for the offer in writing, with an amount and a date.</action>
        </mark>
        <mark value="1" choices="secured-for-set-up secured-for-12-months-or-more"/>
        <action>
          Part of what this stage needs is investment. Agree a levy among the practices, or make it part of a
          partnership, or ask the CCG.
        </action>
        <cite claims="D-12" inferred="yes"/>
      </rule>

      <question id="investment-sources" code="S1-12" type="multiple-choice" kinds="locality federation" short="no"
                answered-by="federation-board">
        <ask>Where does the investment come from?</ask>
        <evidence good-for="12">Accounts</evidence>
        <choice id="practices">Practices</choice>
        <choice id="partner">A partner</choice>
        <choice id="ccg">CCG</choice>
        <choice id="contract-income">Income from contracts</choice>
        <not-applicable>there is no investment yet</not-applicable>
      </question>
      <rule id="investment-sources" role="information" question="investment-sources" owner="federation">
        <cite claims="D-16" inferred="yes"/>
      </rule>

      <question id="investment-per-patient" code="S1-13" type="money" kinds="locality federation" short="no"
                answered-by="federation-board" unit="per patient" better="more">
        <ask>How much was invested per registered patient in the first (or latest) year?</ask>
        <evidence good-for="12">Accounts</evidence>
        <not-applicable>the organisation pays for itself from contracts</not-applicable>
      </question>
      <rule id="investment-per-patient" role="graded" question="investment-per-patient" weight="2" owner="federation">
        <mark value="1" from="1"/>
        <mark value="0.6" from="0.5" below="1"/>
        <mark value="0.3" above="0" below="0.5"/>
        <mark value="0" from="0" to="0"/>
        <action>Cost the first year honestly; public examples started at about £1 a patient.</action>
        <cite claims="D-12" inferred="yes"/>
      </rule>

      <question id="capital-funded" code="S1-14" type="choice" kinds="locality federation" short="no"
                answered-by="federation-board" better="last">
        <ask>Is the necessary capital identified and funded?</ask>
        <evidence good-for="12">Capital plan</evidence>
        <choice id="not-considered">Not considered</choice>
        <choice id="identified">Identified</choice>
        <choice id="funded">Funded</choice>
        <not-applicable>no capital is needed, and the board has minuted so</not-applicable>
      </question>
      <rule id="capital-funded" role="graded" question="capital-funded" weight="1" owner="federation">
        <mark value="0" choices="not-considered"/>
        <mark value="0.5" choices="identified"/>
        <mark value="1" choices="funded"/>
        <action>List what must be bought before the first service starts.</action>
        <cite claims="D-14" inferred="yes"/>
      </rule>
    </group>

    <group id="expertise">
      <title>Expertise</title>

      <question id="business-case-expertise" code="S1-15" type="choice" kinds="locality federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>What business case expertise is there?</ask>
        <evidence>CV; an approved case</evidence>
        <choice id="none">None</choice>
        <choice id="bought-in">Bought in</choice>
        <choice id="in-house">In house</choice>
        <choice id="proven">Proven by results</choice>
      </question>
      <rule id="business-case-expertise" role="graded" question="business-case-expertise" weight="3"
            owner="federation ccg">
        <mark value="0" choices="none"/>
        <mark value="0.5" choices="bought-in"/>
        <mark value="0.8" choices="in-house"/>
        <mark value="1" choices="proven"/>
        <action>Write one small business case with help, then the next one yourselves.</action>
        <cite claims="D-15" inferred="yes"/>
      </rule>

      <question id="paid-managers" code="S1-16" type="decimal" kinds="locality federation" short="yes"
                answered-by="federation-board" unit="WTE" better="more" merge="lowest">
        <ask>How many paid whole-time-equivalent managers work for the organisation?</ask>
        <evidence good-for="12">Payroll</evidence>
      </question>
      <!-- A day or two a week of paid management is the least we have seen work. -->
      <rule id="paid-managers" role="graded" question="paid-managers" weight="3" owner="federation">
        <mark value="1" from="1"/>
        <mark value="0.6" from="0.4" below="1"/>
        <mark value="0.3" above="0" below="0.4"/>
        <mark value="0" from="0" to="0"/>
        <action>A board of busy GPs cannot run this in the evenings: pay for a day or two of management first.</action>
        <cite claims="I-11" inferred="yes"/>
      </rule>

      <question id="contract-expertise" code="S1-17" type="choice" kinds="locality federation" short="no"
                answered-by="federation-board" better="last">
        <ask>Can the organisation bid for and manage contracts?</ask>
        <evidence good-for="12">Bids submitted; contract log</evidence>
        <choice id="none">None</choice>
        <choice id="bought-in">Bought in</choice>
        <choice id="in-house">In house</choice>
        <choice id="proven">Proven by results</choice>
      </question>
      <rule id="contract-expertise" role="graded" question="contract-expertise" weight="2" owner="federation">
        <mark value="0" choices="none"/>
        <mark value="0.5" choices="bought-in"/>
        <mark value="0.8" choices="in-house"/>
        <mark value="1" choices="proven"/>
        <action>Borrow a contracts manager before the first contract, not after.</action>
        <cite claims="D-15" inferred="yes"/>
      </rule>
    </group>

    <group id="first-contract">
      <title>First contract</title>

      <question id="standard-contract" code="S1-18" type="choice" kinds="locality federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Does the organisation hold a standard NHS contract for out-of-hospital services?</ask>
        <evidence>Contract particulars</evidence>
        <choice id="no">No</choice>
        <choice id="negotiating">Being negotiated</choice>
        <choice id="signed">Signed</choice>
        <choice id="live">Live</choice>
      </question>
      <rule id="standard-contract" role="graded" question="standard-contract" weight="4" owner="federation ccg">
        <mark value="0" choices="no"/>
        <mark value="0.4" choices="negotiating">
          <action>List what still stands between you and a signature, with an owner and a date for each.</action>
        </mark>
        <mark value="0.8" choices="signed">
          <action>Agree the first day of service, and tell patients and practices.</action>
        </mark>
        <mark value="1" choices="live"/>
        <action>Start with the enhanced services the practices already deliver, in one contract.</action>
        <cite claims="D-17 I-03" inferred="yes"/>
      </rule>

      <question id="ready-for-contract" code="S1-19" type="choice" kinds="locality federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>
          Is the organisation ready to hold a contract (indemnity, bank account, information governance, named
          responsible person, regulator position)?
        </ask>
        <evidence good-for="12">Checklist with dates</evidence>
        <choice id="no">No</choice>
        <choice id="partly">Partly: some of the five items</choice>
        <choice id="ready">Ready: all five items</choice>
      </question>
      <rule id="ready-for-contract" role="gate" question="ready-for-contract" owner="federation">
        <mark value="0" choices="no"/>
        <mark value="0" choices="partly">
          <action>Close what is still open on the readiness list: each item needs one owner and one date.</action>
        </mark>
        <mark value="1" choices="ready"/>
        <action>Work through the five items on the readiness list; each has an owner and a date.</action>
        <cite claims="D-17 I-02 I-03" inferred="yes"/>
      </rule>

      <question id="single-les-contract" code="S1-20" type="percentage" kinds="locality federation" short="yes"
                answered-by="ccg" better="more" merge="lowest">
        <ask>What share of local enhanced services does the CCG offer through one single contract?</ask>
        <evidence good-for="12">CCG contract list</evidence>
        <not-applicable>there is no LES in the area</not-applicable>
      </question>
      <!-- The CCG owes this: on its list, never in the score of a locality or federation. -->
      <rule id="single-les-contract" role="commissioner" question="single-les-contract" weight="2" owner="ccg">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="40" below="80"/>
        <mark value="0.3" above="0" below="40"/>
        <mark value="0" from="0" to="0"/>
        <action>
          CCG: consolidate the LESs into a single contract which practices can then choose to deliver collectively.
        </action>
        <cite claims="D-18" inferred="yes"/>
      </rule>

      <question id="collective-delivery" code="S1-21" type="percentage" kinds="locality federation" short="no"
                answered-by="federation-board" better="more" merge="lowest">
        <ask>What share of member practices have chosen to deliver enhanced services through the organisation?</ask>
        <evidence>Sub-contracts</evidence>
        <not-applicable>no such contract has been offered yet</not-applicable>
      </question>
      <rule id="collective-delivery" role="graded" question="collective-delivery" weight="2" owner="federation">
        <mark value="1" from="80" to="100"/>
        <mark value="0.7" from="50" below="80"/>
        <mark value="0.4" from="25" below="50"/>
        <mark value="0.1" from="0" below="25"/>
        <action>Let practices choose; make it easy for the ones that want to.</action>
        <cite claims="D-19" inferred="yes"/>
      </rule>
    </group>

    <group id="choice-and-vision">
      <title>Choice and vision</title>

      <question id="freedom-written-down" code="S1-22" type="yes-no" kinds="locality federation" short="yes"
                answered-by="federation-board" better="first">
        <ask>Is it written down that any GP and any practice remains free to concentrate on core general practice?</ask>
        <evidence>Clause or letter to practices</evidence>
      </question>
      <rule id="freedom-written-down" role="graded" question="freedom-written-down" weight="3" owner="federation ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no"/>
        <action>Write it down and send it to every GP. It is the cheapest thing you can do to lower resistance.</action>
        <cite claims="D-01 D-02 D-05" inferred="yes"/>
      </rule>

      <question id="practices-with-vision" code="S1-24" type="percentage" kinds="locality federation" short="yes"
                answered-by="federation-board" better="more" merge="lowest">
        <ask>
          Of the practices that take part, what share have a written view of how their business will work in five years'
          time?
        </ask>
        <evidence good-for="12">Practice plans</evidence>
      </question>
      <rule id="practices-with-vision" role="graded" question="practices-with-vision" weight="3" owner="practices ccg">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="40" below="70"/>
        <mark value="0.3" from="10" below="40"/>
        <mark value="0" from="0" below="10"/>
        <action>
          Do not ask whether to federate. Ask each practice what it wants to be in five years, and what is needed now.
        </action>
        <cite claims="D-36" inferred="yes"/>
      </rule>

      <question id="main-purpose" code="S1-25" type="choice" kinds="locality federation" short="no"
                answered-by="federation-board" better="last">
        <ask>What is the organisation mainly for?</ask>
        <evidence>Statement of purpose</evidence>
        <choice id="not-agreed">Not agreed</choice>
        <choice id="protect-income">To protect income</choice>
        <choice id="extra-income">To earn more</choice>
        <choice id="change-how-care-is-delivered">To change how care is delivered</choice>
      </question>
      <rule id="main-purpose" role="graded" question="main-purpose" weight="2" owner="federation">
        <mark value="0" choices="not-agreed"/>
        <mark value="0.3" choices="protect-income"/>
        <mark value="0.5" choices="extra-income"/>
        <mark value="1" choices="change-how-care-is-delivered"/>
        <action>A defensive federation is a start, not a purpose. Agree one thing patients will notice.</action>
        <cite claims="D-35" inferred="yes"/>
      </rule>

      <question id="dated-plan" code="S1-26" type="choice" kinds="locality federation" short="no"
                answered-by="federation-board" better="last">
        <ask>Is there a dated plan of what is needed next?</ask>
        <evidence good-for="12">Plan</evidence>
        <choice id="none">None</choice>
        <choice id="undated">A plan without dates</choice>
        <choice id="dated">A dated plan</choice>
        <choice id="dated-and-owned">A dated plan with a name to each step</choice>
      </question>
      <rule id="dated-plan" role="graded" question="dated-plan" weight="2" owner="federation">
        <mark value="0" choices="none"/>
        <mark value="0.3" choices="undated">
          <action>Put a date to each step of the plan.</action>
        </mark>
        <mark value="0.7" choices="dated">
          <action>Put a name to each step of the plan.</action>
        </mark>
        <mark value="1" choices="dated-and-owned"/>
        <action>Three next steps, three names, three dates.</action>
        <cite claims="A-20 D-37" inferred="yes"/>
      </rule>
    </group>
  </section>
</part>

"""##
