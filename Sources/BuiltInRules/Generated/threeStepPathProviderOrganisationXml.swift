// swift-format-ignore-file
// Generated from Rules/three-step-path/provider-organisation.xml by `swift package regenerate`; not edited by hand.

let threeStepPathProviderOrganisationXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="provider-organisation" code="S1" step="provider-organisation" aggregate="sum">
    <title>Provider organisation</title>
    <about>
      Step 1: partners, a legal form, a board, money, and readiness for a first contract; and whether it can go on.
    </about>

    <group id="partners-joined">
      <title>Partners</title>

      <question id="partners" code="S1-01" type="whole-number" kinds="locality federation" short="yes"
                answered-by="federation-board" unit="practices" better="more">
        <ask>How many practices have formally joined?</ask>
        <help>
          On the share register, in the partnership deed, by signed letter, or run by the organisation. Practices that
          are interested do not count yet. A practice formed by a merger counts as one.
        </help>
        <evidence>Share register, partnership deed or signed letters</evidence>
      </question>
      <rule id="partners" role="gate" question="partners" owner="body">
        <mark value="1" from="2"/>
        <mark value="0.5" from="1" to="1">
          <action with="neighbouring-practices" days="10" months="6">
            <text>
              Find one more practice or organisation that wants the same services, and agree in writing to work
              together.
            </text>
            <after question="main-purpose" choices="protect-income extra-income change-how-care-is-delivered"/>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action with="neighbouring-practices" days="10" months="3">
            <text>
              Ask each practice, and neighbours where you are few, to decide in writing whether to join for now.
            </text>
            <after question="main-purpose" choices="protect-income extra-income change-how-care-is-delivered"/>
            <after question="freedom-written-down" choices="yes"/>
            <reaches from="2"/>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Confirm how many practices have formally joined.</text>
        </find-out>
        <cite claims="A-12 D-10 D-11" inferred="yes">
          Stated: partners, mainly practices; at least one practice is ours.
        </cite>
      </rule>

      <question id="members-population" code="S1-03" type="whole-number" kinds="locality federation" short="yes"
                answered-by="federation-board" given="yes" unit="patients" better="more">
        <ask>What registered population do the members serve together?</ask>
        <evidence good-for="12">List sizes by practice, dated</evidence>
      </question>
      <rule id="members-population" role="advisory" question="members-population" weight="2" owner="body">
        <mark value="1" from="50000"/>
        <mark value="0.8" from="30000" below="50000">
          <action days="1" months="1">
            <text>Check for each planned service whether your population is large enough.</text>
          </action>
        </mark>
        <mark value="0.5" from="15000" below="30000">
          <action with="neighbouring-organisation" days="2" months="3">
            <text>
              Check for each planned service whether your population keeps it busy, and share those that it does not.
            </text>
          </action>
        </mark>
        <mark value="0.3" from="0" below="15000">
          <action with="neighbouring-organisation" days="2" months="3">
            <text>Choose services that a small population keeps busy, and plan the others with a neighbour.</text>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Add up the registered lists of the practices that have joined.</text>
        </find-out>
        <cite claims="D-09" inferred="yes">
          Ours: nobody changes list sizes by deciding, so it is shown and not scored.
        </cite>
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
        <help>With one practice that has joined, one other organisation is enough.</help>
        <evidence>Members' agreement</evidence>
      </question>
      <rule id="other-partners" role="gate" question="other-partners" owner="body">
        <mark value="1" from="1"/>
        <mark value="0" from="0" to="0">
          <action days="10" months="6">
            <text>Ask an organisation that already works with you, NHS or other, whether it wants to join.</text>
            <after question="main-purpose" choices="protect-income extra-income change-how-care-is-delivered"/>
            <reaches from="1"/>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Confirm whether other organisations have formally joined.</text>
        </find-out>
        <cite claims="D-10 D-11" inferred="yes">Stated: NHS and private partners; council and voluntary are ours.</cite>
      </rule>
    </group>

    <group id="form-and-governance">
      <title>Legal form and governance</title>

      <question id="legal-form" code="S1-04" type="choice" kinds="locality federation" short="yes"
                answered-by="federation-board">
        <ask>What is the legal form?</ask>
        <help>
          What counts is who signs: a form that can hold a contract, or a partner that holds it for you.
          Super-partnership: two or more practices merged into one.
        </help>
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
      <rule id="legal-form" role="gate" question="legal-form" owner="body">
        <mark value="0" choices="none">
          <action with="legal-adviser" days="10" months="4">
            <text>
              Choose the simplest form with one adviser: join or be hosted by another organisation, or form your own.
            </text>
            <after question="partners" from="1"/>
            <after question="paid-managers" above="0"/>
            <reaches choices="hosted-by-partner gp-partnership llp ltd-shares ltd-guarantee cic"/>
          </action>
        </mark>
        <mark value="0" choices="informal-alliance">
          <action with="legal-adviser" days="10" months="4">
            <text>Turn the alliance into a body that can sign, or ask a partner to hold contracts for you.</text>
            <after question="partners" from="1"/>
            <after question="paid-managers" above="0"/>
            <reaches choices="hosted-by-partner gp-partnership llp ltd-shares ltd-guarantee cic"/>
          </action>
        </mark>
        <mark value="0" choices="mou">
          <action with="legal-adviser" days="10" months="4">
            <text>Turn the memorandum into a form that can hold contracts, or ask a partner to hold them.</text>
            <after question="partners" from="1"/>
            <after question="paid-managers" above="0"/>
            <reaches choices="hosted-by-partner gp-partnership llp ltd-shares ltd-guarantee cic"/>
          </action>
        </mark>
        <mark value="1"
              choices="hosted-by-partner gp-partnership super-partnership llp ltd-shares ltd-guarantee cic nhs-body"/>
        <find-out days="1" months="0">
          <text>Confirm the legal form from the deed or the register of companies.</text>
        </find-out>
        <cite claims="D-08 I-02" inferred="yes">Ours: a form that can sign, or a partner that signs.</cite>
      </rule>

      <question id="formed-on" code="S1-05" type="date" kinds="locality federation" short="no"
                answered-by="federation-board" given="yes" latest="as-of">
        <ask>When was the organisation formed?</ask>
        <evidence>Certificate</evidence>
        <not-applicable>there is no organisation yet: its legal form is none</not-applicable>
      </question>
      <rule id="formed-on" role="information" question="formed-on">
        <cite inferred="yes"/>
      </rule>

      <question id="board-and-gp-votes" code="S1-29" type="choice" kinds="locality federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Has a board (or the partners) met and decided in the last six months, and who votes on it?</ask>
        <help>In a partnership, the partners are the board. Who chose the board does not matter here.</help>
        <evidence good-for="6">Terms of reference; minutes of the last two meetings</evidence>
        <choice id="not-met">Not met in the last six months</choice>
        <choice id="met-no-gp-votes">Met; no GP of the practices has a vote</choice>
        <choice id="met-gp-minority">Met; GPs of the practices hold some of the votes</choice>
        <choice id="met-gp-majority">Met; GPs of the practices hold most of the votes</choice>
      </question>
      <rule id="board-and-gp-votes" role="graded" question="board-and-gp-votes" weight="2" owner="board">
        <mark value="0" choices="not-met">
          <action days="2" months="2">
            <text>
              Hold a board or partners' meeting within two months: one decision minuted, and the next date fixed.
            </text>
            <after question="partners" from="1"/>
            <reaches choices="met-gp-majority"/>
          </action>
        </mark>
        <mark value="0.4" choices="met-no-gp-votes">
          <action days="5" months="6">
            <text>Give GPs of the practices seats with votes on the board, chosen by the practices.</text>
          </action>
        </mark>
        <mark value="0.9" choices="met-gp-minority">
          <action days="5" months="4">
            <text>Agree which decisions need the consent of the practices' own representatives.</text>
          </action>
        </mark>
        <mark value="1" choices="met-gp-majority"/>
        <find-out owner="body" days="1" months="0">
          <text>Confirm when the board last met and who has a vote.</text>
        </find-out>
        <cite claims="D-08 D-13" inferred="yes">
          Ours: six months; who chose the board is no condition, whether GPs vote is.
        </cite>
      </rule>

      <question id="agreement-signed" code="S1-07" type="percentage" kinds="locality federation" short="no"
                answered-by="federation-board" better="more" merge="lowest">
        <ask>
          Of the practices that take part, what share have signed the current agreement between members (decisions,
          money, how to leave)?
        </ask>
        <evidence>Signed agreements</evidence>
        <not-applicable>the practices are one partnership, or the practices are run by the organisation</not-applicable>
        <applies-when>
          <is question="legal-form"
              choices="informal-alliance mou hosted-by-partner gp-partnership super-partnership llp ltd-shares ltd-guarantee cic nhs-body"/>
        </applies-when>
      </question>
      <rule id="agreement-signed" role="graded" question="agreement-signed" weight="3" owner="board">
        <mark value="1" from="90" to="100"/>
        <mark value="0.7" from="70" below="90">
          <action days="2" months="3">
            <text>Ask the last members who have not signed what would let them sign.</text>
          </action>
        </mark>
        <mark value="0.4" from="50" below="70">
          <action days="5" months="3">
            <text>Visit the members who have not signed, and settle the clause that stands in the way.</text>
          </action>
        </mark>
        <mark value="0" from="0" below="50">
          <action days="10" months="4">
            <text>Ask members what keeps them from signing the agreement, change it, and put it to them again.</text>
          </action>
        </mark>
        <cite claims="D-13" inferred="yes">Ours: nine tenths counts as nearly all.</cite>
      </rule>

      <question id="conflicts-of-interest" code="S1-08" type="yes-no" kinds="locality federation" short="no"
                answered-by="federation-board" better="first">
        <ask>Is there a register and policy for conflicts of interest, used at every meeting?</ask>
        <evidence good-for="12">Register; minutes</evidence>
      </question>
      <rule id="conflicts-of-interest" role="graded" question="conflicts-of-interest" weight="2" owner="board">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action days="2" months="1">
            <text>
              Adopt a one-page policy on interests, open a register, and declare interests at the start of every
              meeting.
            </text>
          </action>
        </mark>
        <cite claims="D-13" inferred="yes">Ours: what a commissioner asks for.</cite>
      </rule>

      <question id="scheme-of-delegation" code="S1-09" type="yes-no" kinds="locality federation" short="no"
                answered-by="federation-board" better="first">
        <ask>Is it written down which decisions the board may take without going back to the practices?</ask>
        <evidence>Scheme of delegation</evidence>
      </question>
      <rule id="scheme-of-delegation" role="graded" question="scheme-of-delegation" weight="2" owner="board">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action days="5" months="3">
            <text>
              List which decisions the board takes alone and which go back to the practices, and have members agree it.
            </text>
          </action>
        </mark>
        <cite claims="D-13" inferred="yes">Ours: what a commissioner asks for.</cite>
      </rule>

      <question id="tax-vat-pensions" code="S1-35" type="choice" kinds="locality federation" short="no"
                answered-by="federation-board" better="last">
        <ask>Are the consequences for tax, VAT and NHS pensions settled?</ask>
        <evidence>Advice; registrations; pension status letters</evidence>
        <choice id="no">No</choice>
        <choice id="advice-taken">Advice taken</choice>
        <choice id="settled">Settled</choice>
      </question>
      <rule id="tax-vat-pensions" role="graded" question="tax-vat-pensions" weight="2" owner="finance-lead">
        <mark value="0" choices="no">
          <action with="tax-and-pensions-adviser" days="2" months="2">
            <text>Take one joint advice on tax, VAT and NHS pensions before staff or services move.</text>
          </action>
        </mark>
        <mark value="0.6" choices="advice-taken">
          <action with="tax-and-pensions-adviser" days="5" months="3">
            <text>Put the advice into effect: registrations, pension status, contract clauses.</text>
          </action>
        </mark>
        <mark value="1" choices="settled"/>
        <cite inferred="yes">Ours: the commonest late surprise.</cite>
      </rule>
    </group>

    <group id="money-behind-it">
      <title>Money behind it</title>

      <question id="set-up-investment" code="S1-11" type="choice" kinds="locality federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>What money stands behind the organisation?</ask>
        <help>
          Promised money is not secured until the offer is signed. Pays its way: its own income covers its running
          costs.
        </help>
        <evidence good-for="12">Bank statement; signed offer; members' payments; accounts</evidence>
        <choice id="none">None</choice>
        <choice id="promised">Promised</choice>
        <choice id="secured-for-set-up">Secured for set-up</choice>
        <choice id="secured-for-12-months-or-more">Secured for 12 months or more</choice>
        <choice id="pays-its-way">It pays its way</choice>
      </question>
      <rule id="set-up-investment" role="gate" question="set-up-investment" owner="finance-lead">
        <mark value="0" choices="none">
          <action days="10" months="3">
            <text>Agree in writing what each practice pays in, or what a partner invests, for the first year.</text>
            <after question="main-purpose" choices="protect-income extra-income change-how-care-is-delivered"/>
          </action>
        </mark>
        <mark value="0" choices="promised">
          <action with="whoever-made-the-promise" days="2" months="2">
            <text>Get the promise in writing: amount, date of payment, conditions.</text>
          </action>
        </mark>
        <mark value="1" choices="secured-for-set-up secured-for-12-months-or-more pays-its-way"/>
        <find-out days="1" months="0">
          <text>Confirm what money is secured, and for how long.</text>
        </find-out>
        <cite claims="D-12 D-16" inferred="yes">Stated: investment is needed; what counts as secured is ours.</cite>
      </rule>

      <question id="capital-funded" code="S1-14" type="choice" kinds="locality federation" short="no"
                answered-by="federation-board" better="last">
        <ask>Are the premises and other capital that it needs identified and funded?</ask>
        <evidence good-for="12">Capital plan</evidence>
        <choice id="not-considered">Not considered</choice>
        <choice id="identified">Identified</choice>
        <choice id="funded">Funded</choice>
        <not-applicable>no capital is needed, and the board has minuted so</not-applicable>
      </question>
      <rule id="capital-funded" role="graded" question="capital-funded" weight="1" owner="finance-lead">
        <mark value="0" choices="not-considered">
          <action days="5" months="2">
            <text>List the rooms, equipment and systems that the first services need, with prices.</text>
          </action>
        </mark>
        <mark value="0.5" choices="identified">
          <action with="ccg" days="5" months="4">
            <text>Find who pays for the listed premises and equipment: members, a partner, or the contract price.</text>
          </action>
        </mark>
        <mark value="1" choices="funded"/>
        <cite claims="D-14" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>

    <group id="expertise">
      <title>Expertise</title>

      <question id="contract-and-case-expertise" code="S1-36" type="choice" kinds="locality federation" short="no"
                answered-by="federation-board" better="last">
        <ask>What expertise is there in business cases, bids and contracts?</ask>
        <evidence good-for="24">CV; an approved case; contract log</evidence>
        <choice id="none">None</choice>
        <choice id="bought-in">Bought in</choice>
        <choice id="in-house">In house</choice>
        <choice id="proven">Proven by results</choice>
      </question>
      <rule id="contract-and-case-expertise" role="graded" question="contract-and-case-expertise" weight="4"
            owner="body">
        <mark value="0" choices="none">
          <action days="5" months="3">
            <text>Borrow or buy someone who has written an approved business case and managed an NHS contract.</text>
          </action>
        </mark>
        <mark value="0.5" choices="bought-in">
          <action days="10" months="6">
            <text>Have one of your own people write the next case beside the adviser.</text>
          </action>
        </mark>
        <mark value="0.8" choices="in-house">
          <action days="20" months="6">
            <text>Take one business case through to approval, and keep it as your model.</text>
          </action>
        </mark>
        <mark value="1" choices="proven"/>
        <cite claims="D-15" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="paid-managers" code="S1-16" type="decimal" kinds="locality federation" short="no"
                answered-by="federation-board" unit="WTE" better="more" merge="lowest">
        <ask>How many paid whole-time-equivalent managers work for the organisation?</ask>
        <evidence good-for="12">Payroll; agreement with the host</evidence>
      </question>
      <rule id="paid-managers" role="graded" question="paid-managers" weight="3" owner="board">
        <mark value="1" from="1"/>
        <mark value="0.6" from="0.4" below="1">
          <action days="5" months="6">
            <text>Raise paid management to a full post as contracts are signed.</text>
          </action>
        </mark>
        <mark value="0.3" above="0" below="0.4">
          <action days="2" months="3">
            <text>Raise paid management to at least two days a week before new work begins.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="2" months="2">
            <text>Pay for one or two days of management a week.</text>
            <after question="set-up-investment"
                   choices="secured-for-set-up secured-for-12-months-or-more pays-its-way"/>
          </action>
        </mark>
        <cite claims="I-11" inferred="yes">Ours: two days a week, then a full post.</cite>
      </rule>
    </group>

    <group id="first-contract">
      <title>First contract</title>

      <question id="contract-essentials" code="S1-27" type="choice" kinds="locality federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>
          Which of these three are in place: a bank account, information governance (toolkit submitted), a named person
          responsible for contracts?
        </ask>
        <evidence good-for="12">Bank letter; toolkit submission; letter of appointment</evidence>
        <choice id="none">None of the three</choice>
        <choice id="some">Some of the three</choice>
        <choice id="all">All three</choice>
      </question>
      <rule id="contract-essentials" role="gate" question="contract-essentials" owner="body">
        <mark value="0" choices="none">
          <action days="10" months="3">
            <text>
              Open a bank account, submit the information governance toolkit, and name the person responsible for
              contracts.
            </text>
            <after question="legal-form"
                choices="hosted-by-partner gp-partnership super-partnership llp ltd-shares ltd-guarantee cic nhs-body"/>
            <after question="paid-managers" above="0"/>
            <reaches choices="all"/>
          </action>
        </mark>
        <mark value="0.5" choices="some">
          <action days="5" months="2">
            <text>
              Complete what is missing: bank account, information governance toolkit, or named responsible person.
            </text>
          </action>
        </mark>
        <mark value="1" choices="all"/>
        <find-out days="1" months="0">
          <text>
            Confirm which are in place: bank account, information governance toolkit, named responsible person.
          </text>
        </find-out>
        <cite claims="D-17 I-02 I-03" inferred="yes">Stated: can hold a contract; the three items are ours.</cite>
      </rule>

      <question id="indemnity-cover" code="S1-28" type="choice" kinds="locality federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Is indemnity cover in force for every service that the organisation runs or is about to run?</ask>
        <evidence good-for="12">Certificates, by service</evidence>
        <choice id="no">No</choice>
        <choice id="partly">For some services</choice>
        <choice id="all">For every service</choice>
      </question>
      <rule id="indemnity-cover" role="gate" question="indemnity-cover" owner="finance-lead">
        <mark value="0" choices="no">
          <action days="5" months="1">
            <text>
              Get quotes for indemnity for each service that you run or plan, and have cover in force before patients
              are seen.
            </text>
            <after question="legal-form"
                choices="hosted-by-partner gp-partnership super-partnership llp ltd-shares ltd-guarantee cic nhs-body"/>
            <reaches choices="all"/>
          </action>
        </mark>
        <mark value="0.3" choices="partly">
          <action owner="board" days="2" months="1">
            <text>List the services without indemnity cover, and run none of them until it is in force.</text>
          </action>
        </mark>
        <mark value="1" choices="all"/>
        <find-out days="1" months="0">
          <text>Ask your insurer which services are covered, and write it down.</text>
        </find-out>
        <cite inferred="yes">Ours: no patient is seen without cover.</cite>
      </rule>

      <question id="regulator-position" code="S1-10" type="choice" kinds="locality federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Is the position with the regulator settled for each service?</ask>
        <help>
          Whoever carries on a regulated activity has to register with the CQC. Not needed: another registered provider
          carries on every regulated activity.
        </help>
        <evidence good-for="12">CQC certificate or advice</evidence>
        <choice id="unresolved">Unresolved</choice>
        <choice id="applied">Applied for</choice>
        <choice id="not-needed-subcontract">Not needed: works under a registered provider</choice>
        <choice id="registered">Registered</choice>
      </question>
      <rule id="regulator-position" role="graded" question="regulator-position" weight="2" owner="board">
        <mark value="0" choices="unresolved">
          <action with="regulator" days="10" months="2">
            <text>
              List which services need registration and who holds it; apply, and run none of them until it is settled.
            </text>
            <after question="legal-form"
                choices="hosted-by-partner gp-partnership super-partnership llp ltd-shares ltd-guarantee cic nhs-body"/>
          </action>
        </mark>
        <mark value="0.6" choices="applied">
          <action with="regulator" days="5" months="3">
            <text>Run services that need registration under a registered partner until your own is granted.</text>
          </action>
        </mark>
        <mark value="1" choices="not-needed-subcontract registered"/>
        <find-out owner="body" with="regulator" days="1" months="0">
          <text>Confirm for each service which registered provider carries it on.</text>
        </find-out>
        <cite inferred="yes">Ours: the law (registration before a regulated activity is carried on).</cite>
      </rule>

      <question id="standard-contract" code="S1-18" type="choice" kinds="locality federation" short="no"
                answered-by="federation-board" better="last">
        <ask>Does the organisation hold an NHS standard contract for services outside hospital?</ask>
        <evidence>Contract particulars</evidence>
        <choice id="no">No</choice>
        <choice id="negotiating">Being negotiated</choice>
        <choice id="signed">Signed</choice>
        <choice id="live">Live</choice>
      </question>
      <rule id="standard-contract" role="graded" question="standard-contract" weight="4" owner="body">
        <mark value="0" choices="no">
          <action with="ccg" days="10" months="6">
            <text>Ask the CCG for the enhanced services that your practices already deliver as one contract.</text>
            <after question="legal-form"
                choices="hosted-by-partner gp-partnership super-partnership llp ltd-shares ltd-guarantee cic nhs-body"/>
            <after question="contract-essentials" choices="all"/>
          </action>
        </mark>
        <mark value="0.4" choices="negotiating">
          <action with="ccg" days="5" months="3">
            <text>List the open points of the contract with the CCG, and agree a date for signing.</text>
          </action>
        </mark>
        <mark value="0.8" choices="signed">
          <action with="ccg" days="5" months="2">
            <text>Agree with the CCG and the practices what happens on the first day, and start.</text>
          </action>
        </mark>
        <mark value="1" choices="live"/>
        <cite claims="D-17 D-19 I-03" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="single-les-contract" code="S1-20" type="percentage" kinds="locality federation" short="no"
                answered-by="ccg" better="more" merge="lowest">
        <ask>What share of local enhanced services does the CCG offer through one single contract?</ask>
        <evidence good-for="12">CCG contract list</evidence>
        <not-applicable>there is no LES in the area</not-applicable>
      </question>
      <!-- The CCG owes this: on its list, never in the score of a locality or federation. -->
      <rule id="single-les-contract" role="commissioner" question="single-les-contract" weight="2" owner="ccg">
        <mark value="1" from="80" to="100"/>
        <mark value="0.6" from="40" below="80">
          <action days="5" months="6">
            <text>Add the remaining enhanced services to the single contract, or say which stay out and why.</text>
          </action>
        </mark>
        <mark value="0.3" above="0" below="40">
          <action days="10" months="6">
            <text>Add the larger enhanced services to the single contract at the next renewal.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="20" months="6">
            <text>
              Offer the local enhanced services as one contract, which practices may choose to deliver together.
            </text>
          </action>
        </mark>
        <cite claims="D-18" inferred="yes">Ours: four fifths counts as nearly all.</cite>
      </rule>
    </group>

    <group id="choice-and-vision">
      <title>Choice and vision</title>

      <question id="freedom-written-down" code="S1-22" type="yes-no" kinds="locality federation" short="yes"
                answered-by="federation-board" better="first">
        <ask>Is it written down that any GP and any practice remains free to concentrate on core general practice?</ask>
        <evidence>Clause or letter to practices</evidence>
        <not-applicable>the practices are run by the organisation</not-applicable>
        <!--
          Not for one practice. Where the members serve the whole population of several practices, more than one has
          joined, whatever number is given.
        -->
        <applies-when>
          <any>
            <is question="partners" less-than="1"/>
            <is question="partners" more-than="1"/>
            <all>
              <compare question="members-population" is="equal-to" other="locality-population"/>
              <is question="locality-practices" more-than="1"/>
            </all>
          </any>
        </applies-when>
      </question>
      <rule id="freedom-written-down" role="graded" question="freedom-written-down" weight="3" owner="board">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action with="ccg" days="1" months="1">
            <text>Write to every GP that each practice stays free to concentrate on core general practice.</text>
          </action>
        </mark>
        <find-out owner="body" days="1" months="0">
          <text>Confirm whether GPs have it in writing that they may stay with core general practice.</text>
        </find-out>
        <cite claims="D-01 D-02 D-05" inferred="yes">Stated: clarify the freedom; that it is written is ours.</cite>
      </rule>

      <question id="practices-with-vision" code="S1-24" type="percentage" kinds="locality federation" short="no"
                answered-by="federation-board" better="more" merge="lowest">
        <ask>
          Of the practices that take part, what share have a written view of how their business will work in five years'
          time?
        </ask>
        <evidence good-for="12">Practice plans</evidence>
      </question>
      <rule id="practices-with-vision" role="graded" question="practices-with-vision" weight="3" owner="board">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="40" below="70">
          <action days="5" months="2">
            <text>Ask the remaining practices for their five-year view, and lay all of them side by side.</text>
          </action>
        </mark>
        <mark value="0.3" from="10" below="40">
          <action days="10" months="2">
            <text>Offer an hour's help to each practice that has not yet written its five-year view.</text>
          </action>
        </mark>
        <mark value="0" from="0" below="10">
          <action days="20" months="3">
            <text>Ask each practice for one page: what it wants to be in five years, and what that needs now.</text>
            <reaches from="40" below="70"/>
          </action>
        </mark>
        <cite claims="D-36" inferred="yes">Ours: two fifths is enough to see a common purpose.</cite>
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
      <rule id="main-purpose" role="graded" question="main-purpose" weight="2" owner="board">
        <mark value="0" choices="not-agreed">
          <action days="2" months="1">
            <text>
              Lay the practices' five-year views side by side, and agree in one sentence what the organisation is for.
            </text>
            <after question="practices-with-vision" from="40"/>
            <reaches choices="change-how-care-is-delivered"/>
          </action>
        </mark>
        <mark value="0.4" choices="protect-income">
          <action days="2" months="2">
            <text>Agree one change that patients will notice, and add it to the statement of purpose.</text>
          </action>
        </mark>
        <mark value="0.8" choices="extra-income">
          <action days="1" months="1">
            <text>Add to the statement of purpose what patients gain from what you earn.</text>
          </action>
        </mark>
        <mark value="1" choices="change-how-care-is-delivered"/>
        <cite claims="D-34 D-35" inferred="yes">Ours: a return is wanted, a defence alone is not a purpose.</cite>
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
      <rule id="dated-plan" role="graded" question="dated-plan" weight="2" owner="board">
        <mark value="0" choices="none">
          <action days="2" months="1">
            <text>Write down the next three steps, each with a name and a date.</text>
          </action>
        </mark>
        <mark value="0.3" choices="undated">
          <action days="1" months="1">
            <text>Give each step of the plan a date and a name.</text>
          </action>
        </mark>
        <mark value="0.7" choices="dated">
          <action days="1" months="1">
            <text>Give each dated step of the plan one name.</text>
          </action>
        </mark>
        <mark value="1" choices="dated-and-owned"/>
        <cite claims="A-20 D-37" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>

    <group id="can-it-go-on">
      <title>Can it go on</title>

      <question id="can-pay-debts" code="S1-30" type="choice" kinds="federation" short="yes" answered-by="finance-lead"
                better="last">
        <ask>Can the organisation pay its debts as they fall due over the next 12 months?</ask>
        <evidence good-for="6">12-month cash forecast, seen by an accountant</evidence>
        <choice id="not-looked-at">Not looked at</choice>
        <choice id="no">No</choice>
        <choice id="only-with-new-money">Only with new money</choice>
        <choice id="yes">Yes</choice>
      </question>
      <rule id="can-pay-debts" role="graded" question="can-pay-debts" weight="4" owner="finance-lead">
        <mark value="0" choices="not-looked-at">
          <action days="5" months="1">
            <text>Make a cash forecast for 12 months, and have an accountant check it.</text>
          </action>
        </mark>
        <mark value="0" choices="no">
          <action owner="board" with="ccg" days="10" months="1">
            <text>
              Tell the CCG, take insolvency advice this week, and put rescue, hosting or winding up to the members.
            </text>
          </action>
        </mark>
        <mark value="0.4" choices="only-with-new-money">
          <action days="5" months="2">
            <text>Get in writing who provides the new money and when, and decide what stops if it does not come.</text>
          </action>
        </mark>
        <mark value="1" choices="yes"/>
        <find-out days="2" months="0">
          <text>Confirm from a 12-month cash forecast whether the organisation can pay its debts.</text>
        </find-out>
        <cite inferred="yes">Ours: the going-concern test that every board applies.</cite>
      </rule>

      <question id="notice-given" code="S1-31" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="first">
        <ask>Has notice been given that threatens the organisation?</ask>
        <help>
          Members leaving: members with a quarter or more of the patients have left or given notice in 12 months. Main
          contract ending: notice served, or less than 12 months left and nothing agreed to follow.
        </help>
        <evidence good-for="12">Letters</evidence>
        <choice id="none">None</choice>
        <choice id="members-leaving">Members are leaving</choice>
        <choice id="main-contract-ending">The main contract is ending</choice>
        <choice id="both">Both</choice>
      </question>
      <rule id="notice-given" role="graded" question="notice-given" weight="2" owner="board">
        <mark value="0" choices="both">
          <action owner="ccg" with="body" days="10" months="3">
            <text>Plan how each service goes on for patients if this organisation cannot, and say by when.</text>
            <reaches choices="members-leaving main-contract-ending"/>
          </action>
        </mark>
        <mark value="0.2" choices="members-leaving">
          <action days="10" months="3">
            <text>Ask the members who are leaving why, and plan services and income without them.</text>
          </action>
        </mark>
        <mark value="0.2" choices="main-contract-ending">
          <action with="ccg" days="10" months="4">
            <text>
              Agree in writing with the CCG what follows the main contract, at least six months before it ends.
            </text>
          </action>
        </mark>
        <mark value="1" choices="none"/>
        <find-out days="1" months="0">
          <text>Confirm whether members or the commissioner have given notice.</text>
        </find-out>
        <cite inferred="yes">Ours: a quarter; 12 months.</cite>
      </rule>

      <question id="free-reserves" code="S1-32" type="decimal" kinds="federation" short="no" answered-by="finance-lead"
                unit="months" better="more" merge="lowest">
        <ask>For how many months of running costs are there free reserves?</ask>
        <evidence good-for="12">Management accounts</evidence>
      </question>
      <rule id="free-reserves" role="graded" question="free-reserves" weight="2" owner="finance-lead">
        <mark value="1" from="3"/>
        <mark value="0.6" from="1" below="3">
          <action days="5" months="12">
            <text>Agree when reserves reach three months of running costs, and what they may be used for.</text>
          </action>
        </mark>
        <mark value="0.3" above="0" below="1">
          <action days="5" months="12">
            <text>Build reserves up to one month of running costs this year, and agree the target.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="5" months="12">
            <text>
              Set a target for reserves, and put the first month's running costs aside from surplus or members'
              payments.
            </text>
          </action>
        </mark>
        <cite inferred="yes">Ours: the rule of thumb for small providers.</cite>
      </rule>

      <question id="commitments" code="S1-33" type="choice" kinds="federation" short="no" answered-by="finance-lead"
                better="last">
        <ask>
          Are all commitments (leases, loans, notice periods, tax and pension liabilities) listed, and covered by
          secured income?
        </ask>
        <evidence good-for="12">List with dates and amounts</evidence>
        <choice id="not-listed">Not listed</choice>
        <choice id="listed">Listed</choice>
        <choice id="listed-and-covered">Listed, and covered by secured income</choice>
      </question>
      <rule id="commitments" role="graded" question="commitments" weight="2" owner="finance-lead">
        <mark value="0" choices="not-listed">
          <action days="5" months="1">
            <text>List every lease, loan, notice period, tax and pension liability, with amounts and end dates.</text>
          </action>
        </mark>
        <mark value="0.5" choices="listed">
          <action days="5" months="3">
            <text>
              Set the secured income that covers it beside each commitment, and end or share what is not covered.
            </text>
          </action>
        </mark>
        <mark value="1" choices="listed-and-covered"/>
        <cite inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="key-person" code="S1-34" type="choice" kinds="federation" short="no" answered-by="federation-board"
                better="last">
        <ask>If the person it depends on most left tomorrow, would the work go on?</ask>
        <evidence good-for="12">Named deputies</evidence>
        <choice id="no">No</choice>
        <choice id="partly">Partly</choice>
        <choice id="yes-cover-named">Yes, cover is named</choice>
      </question>
      <rule id="key-person" role="graded" question="key-person" weight="2" owner="board">
        <mark value="0" choices="no">
          <action days="2" months="3">
            <text>Name a deputy for each post that only one person can fill.</text>
          </action>
        </mark>
        <mark value="0.5" choices="partly">
          <action days="5" months="3">
            <text>Have the deputy do the key person's work for a week, and write down what was missing.</text>
          </action>
        </mark>
        <mark value="1" choices="yes-cover-named"/>
        <cite inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>
  </section>
</part>

"""##
