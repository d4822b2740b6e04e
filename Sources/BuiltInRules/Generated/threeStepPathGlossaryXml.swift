// swift-format-ignore-file
// Generated from Rules/three-step-path/glossary.xml by `swift package regenerate`; not edited by hand.

let threeStepPathGlossaryXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <!-- Every abbreviation and term that a report prints, in plain words. -->
  <glossary>
    <term id="accountable-care" short="accountable care">
      <name>accountable care</name>
      <means>One organisation answers for agreed outcomes of a group of people, within a budget for them.</means>
    </term>
    <term id="advisory" short="advisory">
      <name>advisory figure</name>
      <means>Shown beside a guide figure; it counts in no score.</means>
    </term>
    <term id="apms" short="APMS">
      <name>alternative provider medical services</name>
      <means>A contract for general practice that the NHS can give to providers of any kind.</means>
    </term>
    <term id="bcf" short="BCF">
      <name>Better Care Fund</name>
      <means>Money that CCGs and councils plan together; called integration transformation fund at first.</means>
    </term>
    <term id="board" short="board">
      <name>board</name>
      <means>The people who decide for an organisation; in a partnership, the partners.</means>
    </term>
    <term id="both" short="both">
      <name>locality and federation</name>
      <means>A locality and its federation, assessed together.</means>
    </term>
    <term id="capitation" short="capitation">
      <name>capitation</name>
      <means>Payment of so much for each person, however much care is given.</means>
    </term>
    <term id="ccg" short="CCG">
      <name>clinical commissioning group</name>
      <means>
        The body, led by GPs, that plans and buys most health services for an area; every practice is a member.
      </means>
    </term>
    <term id="centralised" short="centralised">
      <name>centralised working</name>
      <means>Decisions, plans and money lie with the CCG; localities pass on and carry out.</means>
    </term>
    <term id="cic" short="CIC">
      <name>community interest company</name>
      <means>A company whose assets must be used for the community.</means>
    </term>
    <term id="cip" short="CIP">
      <name>cost improvement programme</name>
      <means>A provider's plan for savings.</means>
    </term>
    <term id="clinical-governance" short="clinical governance">
      <name>clinical governance</name>
      <means>
        How a service sees to it that care is safe and gets better: leads, records, reviews of what went wrong.
      </means>
    </term>
    <term id="commissioner" short="commissioner">
      <name>commissioner</name>
      <means>Whoever plans and buys services; here the CCG or NHS England.</means>
    </term>
    <term id="commissioning-support" short="commissioning support">
      <name>commissioning support unit</name>
      <means>An organisation that sells contracting, data and other services to CCGs.</means>
    </term>
    <term id="community-services" short="community services">
      <name>community services</name>
      <means>District nursing, therapy and other care outside hospital and practice.</means>
    </term>
    <term id="condition" short="condition">
      <name>condition</name>
      <means>Something true of a body that is printed beside the steps and never lowers them.</means>
    </term>
    <term id="core-general-practice" short="core general practice">
      <name>core general practice</name>
      <means>What every practice does under its national or local contract (GMS or PMS).</means>
    </term>
    <term id="cqc" short="CQC">
      <name>Care Quality Commission</name>
      <means>
        The regulator of health and social care providers in England; whoever carries on a regulated activity has to
        register.
      </means>
    </term>
    <term id="cv" short="CV">
      <name>curriculum vitae</name>
      <means>An account of somebody's training and posts.</means>
    </term>
    <term id="devolved" short="devolved">
      <name>devolved working</name>
      <means>Localities hold plans and money; the CCG coordinates.</means>
    </term>
    <term id="double-running" short="double running">
      <name>double running</name>
      <means>Two bodies doing the same work at the same time.</means>
    </term>
    <term id="extended-services" short="extended services">
      <name>extended services</name>
      <means>Services beyond core general practice, such as community care or clinics with consultants.</means>
    </term>
    <term id="federation" short="federation">
      <name>federation</name>
      <means>
        An organisation that practices form to provide services together; each practice stays independent unless they
        merge.
      </means>
    </term>
    <term id="first-pass" short="first pass">
      <name>first pass</name>
      <means>The questions that steps and reservations rest on; about an hour's work.</means>
    </term>
    <term id="foundation" short="foundation">
      <name>foundation</name>
      <means>The starting point: practices of one area that are grouped and decide together.</means>
    </term>
    <term id="gain-and-loss" short="gain and loss">
      <name>gain and loss agreement</name>
      <means>What is agreed about who keeps money left over and who pays if it runs short.</means>
    </term>
    <term id="gms" short="GMS">
      <name>general medical services</name>
      <means>The national core contract of general practice.</means>
    </term>
    <term id="governing-body" short="governing body">
      <name>governing body</name>
      <means>The board of a CCG.</means>
    </term>
    <term id="gp" short="GP">
      <name>general practitioner</name>
      <means>A family doctor.</means>
    </term>
    <term id="hes" short="HES">
      <name>Hospital Episode Statistics</name>
      <means>National records of hospital care.</means>
    </term>
    <term id="hold" short="hold">
      <name>hold</name>
      <means>Something that has to be settled before any next step is recommended.</means>
    </term>
    <term id="horizontal-integration" short="horizontal integration">
      <name>horizontal integration</name>
      <means>Joining up practices, community services and social care.</means>
    </term>
    <term id="hosted" short="hosted">
      <name>hosted by a partner</name>
      <means>Another organisation holds contracts and money for the practices.</means>
    </term>
    <term id="hr" short="HR">
      <name>human resources</name>
      <means>The work of employing people.</means>
    </term>
    <term id="hwb" short="HWB">
      <name>Health and Wellbeing Board</name>
      <means>
        Brings the council, the CCG and others together for the health of an area; every CCG is a member by law.
      </means>
    </term>
    <term id="ig-toolkit" short="IG toolkit">
      <name>information governance toolkit</name>
      <means>The yearly return that shows how an NHS body looks after information.</means>
    </term>
    <term id="indemnity" short="indemnity">
      <name>indemnity cover</name>
      <means>Insurance against claims by patients.</means>
    </term>
    <term id="jsna" short="JSNA">
      <name>joint strategic needs assessment</name>
      <means>What the council and the CCG have found out about the needs of the area's people.</means>
    </term>
    <term id="key-person" short="key person">
      <name>key person</name>
      <means>Somebody without whom the work would stop.</means>
    </term>
    <term id="lead-provider" short="lead provider">
      <name>lead provider (prime provider)</name>
      <means>One provider that holds the contract for a whole pathway and pays the others.</means>
    </term>
    <term id="les" short="LES">
      <name>local enhanced service</name>
      <means>A service beyond the core contract that practices may choose to provide.</means>
    </term>
    <term id="llp" short="LLP">
      <name>limited liability partnership</name>
      <means>A partnership whose members are not liable beyond what they put in.</means>
    </term>
    <term id="locality" short="locality">
      <name>locality</name>
      <means>A group of practices of one area within a CCG.</means>
    </term>
    <term id="merger" short="merger">
      <name>merger</name>
      <means>Two or more practices become one.</means>
    </term>
    <term id="mou" short="MOU">
      <name>memorandum of understanding</name>
      <means>A written understanding that binds nobody as a contract does.</means>
    </term>
    <term id="nhs" short="NHS">
      <name>National Health Service</name>
    </term>
    <term id="nhs-england" short="NHS England">
      <name>NHS England (NHS Commissioning Board)</name>
      <means>The national body; it holds the core contracts of practices and buys specialised services.</means>
    </term>
    <term id="od" short="OD">
      <name>organisational development</name>
      <means>Helping an organisation and its people to work better.</means>
    </term>
    <term id="ods" short="ODS">
      <name>Organisation Data Service</name>
      <means>Gives every practice its national code.</means>
    </term>
    <term id="out-of-hospital-services" short="out of hospital services">
      <name>out-of-hospital services</name>
      <means>Care given outside hospital, under an NHS standard contract.</means>
    </term>
    <term id="outcome" short="outcome">
      <name>outcome</name>
      <means>What care changes in people's health or lives, not how much care is given.</means>
    </term>
    <term id="pathway" short="pathway">
      <name>pathway</name>
      <means>The whole course of care for a condition, from first contact to specialist care.</means>
    </term>
    <term id="pct" short="PCT">
      <name>primary care trust</name>
      <means>The body that planned and bought health services before the CCGs.</means>
    </term>
    <term id="pms" short="PMS">
      <name>personal medical services</name>
      <means>A core contract of general practice agreed locally.</means>
    </term>
    <term id="procurement" short="procurement">
      <name>procurement</name>
      <means>The rules by which a public body chooses whom to buy from.</means>
    </term>
    <term id="provider-organisation" short="provider organisation">
      <name>provider organisation</name>
      <means>An organisation of practices that can hold a contract and provide services.</means>
    </term>
    <term id="qipp" short="QIPP">
      <name>quality, innovation, productivity and prevention</name>
      <means>The NHS savings programme of these years.</means>
    </term>
    <term id="register-of-interests" short="register of interests">
      <name>register of interests</name>
      <means>A public list of what those who decide, or their families and firms, could gain.</means>
    </term>
    <term id="registered-list" short="registered list">
      <name>registered list</name>
      <means>The people registered with a practice.</means>
    </term>
    <term id="regulated-activity" short="regulated activity">
      <name>regulated activity</name>
      <means>Care that the law allows only to providers registered with the CQC.</means>
    </term>
    <term id="requirement" short="requirement">
      <name>requirement</name>
      <means>What has to be in place for a step.</means>
    </term>
    <term id="reservation" short="reservation">
      <name>reservation</name>
      <means>Something that has to be read together with a step: a "but" in the verdict.</means>
    </term>
    <term id="reserve" short="reserve">
      <name>reserve</name>
      <means>Money put aside and free to use.</means>
    </term>
    <term id="route-map" short="route map">
      <name>route map</name>
      <means>The least that has to change to reach the next step, with owners, days and months.</means>
    </term>
    <term id="scheme-of-delegation" short="scheme of delegation">
      <name>scheme of delegation</name>
      <means>The paper that says who may decide what.</means>
    </term>
    <term id="serious-incident" short="serious incident">
      <name>serious incident</name>
      <means>Something in care with consequences so serious that it has to be investigated and reported.</means>
    </term>
    <term id="shadow-budget" short="shadow budget">
      <name>shadow budget</name>
      <means>A budget run on paper as a rehearsal; nobody gains or loses money yet.</means>
    </term>
    <term id="shared-care-plan" short="shared care plan">
      <name>shared care plan</name>
      <means>One plan for a patient, seen by everybody who treats them.</means>
    </term>
    <term id="standard-contract" short="standard contract">
      <name>NHS standard contract</name>
      <means>The contract that CCGs use for services other than core general practice.</means>
    </term>
    <term id="stp" short="STP">
      <name>sustainability and transformation plan</name>
      <means>A plan of all NHS bodies of a larger area, from 2016.</means>
    </term>
    <term id="super-partnership" short="super-partnership">
      <name>super-partnership</name>
      <means>Two or more practices merged into one partnership.</means>
    </term>
    <term id="sus" short="SUS">
      <name>Secondary Uses Service</name>
      <means>Hospital activity data for planning and payment.</means>
    </term>
    <term id="variation" short="variation">
      <name>variation</name>
      <means>Differences between practices in what they do and what comes of it.</means>
    </term>
    <term id="vat" short="VAT">
      <name>value added tax</name>
      <means>A tax on what is sold; most health care is free of it, other work may not be.</means>
    </term>
    <term id="vertical-integration" short="vertical integration">
      <name>vertical integration</name>
      <means>Joining up practices and hospital care.</means>
    </term>
    <term id="wte" short="WTE">
      <name>whole-time equivalent</name>
      <means>One full-time post, or parts that add up to one.</means>
    </term>
  </glossary>
</part>

"""##
