// swift-format-ignore-file
// Generated from Rules/three-step-path/glossary.xml by a test (READINESS_RECORD=1); not edited by hand.

let threeStepPathGlossaryXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <!-- Every abbreviation used in a wording. -->
  <glossary>
    <term id="nhs" short="NHS">
      <name>National Health Service</name>
    </term>
    <term id="gp" short="GP">
      <name>general practitioner</name>
      <means>A family doctor.</means>
    </term>
    <term id="ccg" short="CCG">
      <name>clinical commissioning group</name>
      <means>The body, led by GPs, that buys most health services for an area.</means>
    </term>
    <term id="pct" short="PCT">
      <name>primary care trust</name>
      <means>The body that bought health services before the CCGs.</means>
    </term>
    <term id="les" short="LES">
      <name>local enhanced service</name>
      <means>A service beyond the core contract that practices may choose to provide.</means>
    </term>
    <term id="gms" short="GMS">
      <name>general medical services</name>
      <means>The national core contract of general practice.</means>
    </term>
    <term id="pms" short="PMS">
      <name>personal medical services</name>
      <means>A core contract of general practice agreed locally.</means>
    </term>
    <term id="qipp" short="QIPP">
      <name>quality, innovation, productivity and prevention</name>
      <means>The NHS savings programme of these years.</means>
    </term>
    <term id="cip" short="CIP">
      <name>cost improvement programme</name>
      <means>A provider's plan for savings.</means>
    </term>
    <term id="mou" short="MOU">
      <name>memorandum of understanding</name>
      <means>A written understanding that binds nobody as a contract does.</means>
    </term>
    <term id="llp" short="LLP">
      <name>limited liability partnership</name>
    </term>
    <term id="cic" short="CIC">
      <name>community interest company</name>
      <means>A company whose assets are locked for the benefit of a community.</means>
    </term>
    <term id="cqc" short="CQC">
      <name>Care Quality Commission</name>
      <means>The regulator of health and social care providers in England.</means>
    </term>
    <term id="wte" short="WTE">
      <name>whole-time equivalent</name>
      <means>One full-time post, or parts that add up to one.</means>
    </term>
    <term id="cv" short="CV">
      <name>curriculum vitae</name>
    </term>
    <term id="ods" short="ODS">
      <name>Organisation Data Service</name>
      <means>Gives every practice its national code.</means>
    </term>
    <term id="hwb" short="HWB">
      <name>Health and Wellbeing Board</name>
      <means>Brings the council, the CCG and others together for the health of an area.</means>
    </term>
    <term id="hes" short="HES">
      <name>Hospital Episode Statistics</name>
      <means>National records of hospital care.</means>
    </term>
    <term id="sus" short="SUS">
      <name>Secondary Uses Service</name>
      <means>Hospital activity data for planning and payment.</means>
    </term>
    <term id="hr" short="HR">
      <name>human resources</name>
    </term>
    <term id="od" short="OD">
      <name>organisational development</name>
    </term>
  </glossary>
</part>

"""##
