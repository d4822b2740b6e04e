// swift-format-ignore-file
// Generated from Rules/three-step-path/extended-services.xml by `swift package regenerate`; not edited by hand.

let threeStepPathExtendedServicesXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="extended-services" code="S2" step="extended-services" aggregate="sum">
    <title>Extended services</title>
    <about>
      Step 2: services beyond core general practice, up to whole pathways that GPs and consultants provide together.
    </about>

    <group id="service-range">
      <title>Service range</title>

      <question id="extended-services-live" code="S2-01" type="whole-number" kinds="federation" short="yes"
                answered-by="federation-board" unit="services" better="more" merge="lowest">
        <ask>How many extended services (beyond core GMS/PMS and former LESs) are live for patients?</ask>
        <help>Live means that patients are being seen, not that a plan is agreed.</help>
        <evidence good-for="12">Service list with start dates</evidence>
      </question>
      <rule id="extended-services-live" role="graded" question="extended-services-live" weight="3" owner="body">
        <mark value="1" from="3"/>
        <mark value="0.8" from="2" to="2">
          <action with="ccg" days="40" months="12">
            <text>Add a third service where the figures support it and the staff can be found.</text>
          </action>
        </mark>
        <mark value="0.5" from="1" to="1">
          <action with="ccg" days="40" months="12">
            <text>Choose a second service from the same figures once the first has run for six months.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action with="ccg" days="40" months="9">
            <text>
              Choose one service in which figures show that patients wait, travel or fall between teams, and start it.
            </text>
            <after question="paid-managers" from="0.4"/>
            <after question="regulator-position" choices="not-needed-subcontract registered"/>
            <after question="indemnity-cover" choices="all"/>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Confirm how many extended services patients can use today.</text>
        </find-out>
        <cite claims="D-20 I-04" inferred="yes">Ours: live, not planned; three is a range.</cite>
      </rule>

      <question id="community-services-offered" code="S2-02" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Are community services part of the offering?</ask>
        <evidence>Contract or agreement</evidence>
        <choice id="none">None</choice>
        <choice id="planned">Planned</choice>
        <choice id="partner-delivered">Delivered by a partner</choice>
        <choice id="direct">Delivered directly</choice>
      </question>
      <rule id="community-services-offered" role="graded" question="community-services-offered" weight="3" owner="body">
        <mark value="0" choices="none">
          <action with="community-provider" days="10" months="4">
            <text>Agree with the community provider which of its teams works with your practices, and from when.</text>
          </action>
        </mark>
        <mark value="0.2" choices="planned">
          <action with="community-provider" days="20" months="6">
            <text>Turn the plan into a signed agreement with the community provider: staff, patients, start date.</text>
          </action>
        </mark>
        <mark value="1" choices="partner-delivered direct"/>
        <find-out days="1" months="0">
          <text>Confirm whether community services are part of the offering.</text>
        </find-out>
        <cite claims="D-21 D-23" inferred="yes">
          Stated: directly or in partnership; a plan is not yet a service (ours).
        </cite>
      </rule>

      <question id="consultants-in-offer" code="S2-03" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Are consultants part of the offering?</ask>
        <evidence good-for="12">Rota; contracts</evidence>
        <choice id="none">None</choice>
        <choice id="advice-only">Advice only</choice>
        <choice id="joint-clinics">Joint clinics</choice>
        <choice id="part-of-offer">Part of the offer</choice>
      </question>
      <rule id="consultants-in-offer" role="graded" question="consultants-in-offer" weight="4" owner="clinical-lead">
        <mark value="0" choices="none">
          <action with="hospital-trust" days="10" months="6">
            <text>Ask a consultant who already works with your practices to design one joint clinic.</text>
            <reaches choices="joint-clinics"/>
          </action>
        </mark>
        <mark value="0.3" choices="advice-only">
          <action with="hospital-trust" days="10" months="4">
            <text>Turn the advice into one joint clinic held in a practice.</text>
          </action>
        </mark>
        <mark value="0.7" choices="joint-clinics">
          <action with="hospital-trust" days="10" months="6">
            <text>
              Put the joint clinics into a written agreement with the trust: sessions, cover, governance, money.
            </text>
          </action>
        </mark>
        <mark value="1" choices="part-of-offer"/>
        <find-out days="1" months="0">
          <text>Confirm how consultants take part in the services.</text>
        </find-out>
        <cite claims="D-22" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="new-roles" code="S2-05" type="whole-number" kinds="federation" short="no"
                answered-by="federation-board" unit="roles" better="more" merge="lowest">
        <ask>How many professional roles new to member practices work in these services?</ask>
        <evidence good-for="12">Staff list</evidence>
        <not-applicable>there is no extended service yet</not-applicable>
      </question>
      <rule id="new-roles" role="graded" question="new-roles" weight="1" owner="body">
        <mark value="1" from="3"/>
        <mark value="0.6" from="1" to="2">
          <action days="10" months="9">
            <text>Ask the teams which skill is still missing, and train or recruit for it.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="10" months="6">
            <text>Recruit one professional whose skill the services lack.</text>
          </action>
        </mark>
        <cite claims="D-20" inferred="yes">Ours: three is a team.</cite>
      </rule>

      <question id="posts-filled" code="S2-18" type="percentage" kinds="federation" short="no"
                answered-by="federation-board" better="more" merge="lowest">
        <ask>What share of the posts that these services need are filled?</ask>
        <evidence good-for="12">Establishment and vacancies</evidence>
        <not-applicable>there is no extended service yet</not-applicable>
      </question>
      <rule id="posts-filled" role="graded" question="posts-filled" weight="2" owner="body">
        <mark value="1" from="90" to="100"/>
        <mark value="0.6" from="75" below="90">
          <action days="5" months="6">
            <text>Ask leavers and applicants what put them off, and change that first.</text>
          </action>
        </mark>
        <mark value="0.3" from="50" below="75">
          <action with="community-provider" days="10" months="6">
            <text>
              Agree with practices and partners how to fill the empty posts: shared posts, training places, other
              professions.
            </text>
          </action>
        </mark>
        <mark value="0" from="0" below="50">
          <action days="20" months="9">
            <text>
              Fill or close the posts that have stood empty longest, and stop adding services until the rest are
              staffed.
            </text>
          </action>
        </mark>
        <cite inferred="yes">Ours: one vacancy in ten is usual.</cite>
      </rule>

      <question id="extended-contract" code="S2-06" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>
          Is there a signed contract under which the organisation provides its extended services, as lead, named partner
          or subcontractor?
        </ask>
        <help>A subcontract counts; an understanding without a signature does not.</help>
        <evidence>Contract particulars; annual value</evidence>
        <choice id="no">No</choice>
        <choice id="negotiating">Being negotiated</choice>
        <choice id="signed">Signed</choice>
        <choice id="live">Live</choice>
      </question>
      <rule id="extended-contract" role="gate" question="extended-contract" owner="body">
        <mark value="0" choices="no">
          <action with="ccg" days="10" months="5">
            <text>
              Agree with the CCG by which route and in whose name the services are to be contracted, and from when.
            </text>
            <after question="contract-and-case-expertise" choices="bought-in in-house proven"/>
          </action>
        </mark>
        <mark value="0.4" choices="negotiating">
          <action with="ccg" days="5" months="3">
            <text>
              Settle the open points of the contract for the extended services with the CCG, and agree a date for
              signing.
            </text>
          </action>
        </mark>
        <mark value="1" choices="signed live"/>
        <find-out days="1" months="0">
          <text>Confirm under which contract the extended services run.</text>
        </find-out>
        <cite claims="D-23 I-04" inferred="yes">Ours: a service without a contract is a favour.</cite>
      </rule>
    </group>

    <group id="whole-pathway">
      <title>Whole pathway</title>

      <question id="whole-pathways" code="S2-07" type="whole-number" kinds="federation" short="yes"
                answered-by="federation-board" unit="pathways" better="more" merge="lowest">
        <ask>
          How many whole pathways (for example diabetes) are offered from first contact to specialist care as one
          service?
        </ask>
        <evidence>Pathway map; start date</evidence>
      </question>
      <rule id="whole-pathways" role="graded" question="whole-pathways" weight="5" owner="clinical-lead">
        <mark value="1" from="2"/>
        <mark value="0.7" from="1" to="1">
          <action with="hospital-trust" days="80" months="12">
            <text>Choose a second pathway by what patients and results of the first have taught you.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action with="hospital-trust" days="80" months="12">
            <text>
              Map one pathway, such as diabetes, from first contact to specialist, and build it as one service.
            </text>
            <after question="consultants-in-offer" choices="joint-clinics part-of-offer"/>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Confirm how many whole pathways run as one service.</text>
        </find-out>
        <cite claims="D-25 I-05" inferred="yes">
          Stated: a whole pathway shows the value added; as a requirement of step 3 ours.
        </cite>
      </rule>

      <question id="one-clinical-team" code="S2-08" type="choice" kinds="federation" short="yes"
                answered-by="clinical-lead" better="last">
        <ask>
          In the pathway with most patients, do GPs and consultants work within one service with one clinical
          governance?
        </ask>
        <evidence>Governance document</evidence>
        <choice id="no">No</choice>
        <choice id="partly">Partly</choice>
        <choice id="yes">Yes</choice>
        <applies-when><is question="whole-pathways" more-than="0"/></applies-when>
      </question>
      <rule id="one-clinical-team" role="graded" question="one-clinical-team" weight="4" owner="clinical-lead">
        <mark value="0" choices="no">
          <action with="hospital-trust" days="20" months="6">
            <text>Agree one clinical governance for the pathway: one lead, one record, one review of incidents.</text>
            <after question="whole-pathways" from="1"/>
            <reaches choices="yes"/>
          </action>
        </mark>
        <mark value="0.5" choices="partly">
          <action with="hospital-trust" days="10" months="6">
            <text>
              List what is still separate in the pathway, such as records, rotas or reviews, and join one each quarter.
            </text>
          </action>
        </mark>
        <mark value="1" choices="yes"/>
        <find-out days="1" months="0">
          <text>Confirm whether GPs and consultants in the pathway share one clinical governance.</text>
        </find-out>
        <cite claims="C-86 D-26 I-05" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="pathway-reach" code="S2-09" type="percentage" kinds="federation" short="no"
                answered-by="clinical-lead" better="more" merge="lowest">
        <ask>
          What share of eligible patients of the member practices can use the pathway (the one with most patients)
          today?
        </ask>
        <evidence good-for="12">Register against caseload</evidence>
        <applies-when><is question="whole-pathways" more-than="0"/></applies-when>
      </question>
      <rule id="pathway-reach" role="graded" question="pathway-reach" weight="3" owner="clinical-lead">
        <mark value="1" from="90" to="100"/>
        <mark value="0.7" from="60" below="90">
          <action days="2" months="2">
            <text>
              Write to the patients who still have no access to the pathway, and tell them where they can be seen.
            </text>
          </action>
        </mark>
        <mark value="0.4" from="30" below="60">
          <action days="5" months="3">
            <text>
              Agree a neighbouring practice for the patients of each practice that does not provide the pathway.
            </text>
          </action>
        </mark>
        <mark value="0.1" from="0" below="30">
          <action days="10" months="3">
            <text>
              Find which practices' patients cannot use the pathway, and agree which practice sees them instead.
            </text>
          </action>
        </mark>
        <cite inferred="yes">Ours: choice of the practice must not decide for the patient.</cite>
      </rule>

      <question id="pathway-results" code="S2-10" type="choice" kinds="federation" short="no"
                answered-by="clinical-lead" better="last">
        <ask>Are results measured along the whole pathway (the one with most patients)?</ask>
        <evidence good-for="12">Dashboard: e.g. all eight care processes</evidence>
        <choice id="not-measured">Not measured</choice>
        <choice id="baseline-only">Baseline only</choice>
        <choice id="improving">Improving</choice>
        <choice id="target-reached">Target reached</choice>
        <applies-when><is question="whole-pathways" more-than="0"/></applies-when>
      </question>
      <rule id="pathway-results" role="graded" question="pathway-results" weight="3" owner="clinical-lead">
        <mark value="0" choices="not-measured">
          <action days="5" months="2">
            <text>Take a baseline of results for the whole pathway.</text>
          </action>
        </mark>
        <mark value="0.3" choices="baseline-only">
          <action days="5" months="6">
            <text>Repeat the measures each quarter, and show them to the team and the practices.</text>
          </action>
        </mark>
        <mark value="0.7" choices="improving">
          <action with="ccg" days="10" months="6">
            <text>Agree a target with the team and the CCG, and look at what keeps results below it.</text>
          </action>
        </mark>
        <mark value="1" choices="target-reached"/>
        <cite claims="I-15" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>
    </group>

    <group id="value-added">
      <title>Value</title>

      <question id="added-value" code="S2-11" type="choice" kinds="federation" short="no"
                answered-by="federation-board" better="last">
        <ask>What shows that this adds value beyond existing providers?</ask>
        <evidence good-for="24">Evaluation</evidence>
        <choice id="none">Nothing</choice>
        <choice id="described">A description</choice>
        <choice id="measured">Measurement</choice>
        <choice id="independently-verified">Measurement, verified independently</choice>
      </question>
      <rule id="added-value" role="graded" question="added-value" weight="4" owner="body">
        <mark value="0" choices="none">
          <action days="2" months="1">
            <text>Write one page on what patients get now that they did not get before.</text>
          </action>
        </mark>
        <mark value="0.3" choices="described">
          <action with="ccg" days="10" months="8">
            <text>Choose three measures of added value with the CCG, and report them for two quarters.</text>
          </action>
        </mark>
        <mark value="0.8" choices="measured">
          <action days="5" months="6">
            <text>Ask someone outside, such as a university or another CCG, to check the figures.</text>
          </action>
        </mark>
        <mark value="1" choices="independently-verified"/>
        <cite claims="D-24 D-39" inferred="yes">Stated: show the value added; how well is ours.</cite>
      </rule>

      <question id="old-service-stopped" code="S2-12" type="choice" kinds="federation" short="no" answered-by="ccg"
                better="last">
        <ask>Has the service it replaces been changed or stopped, so that nobody pays twice?</ask>
        <evidence>Contract variation</evidence>
        <choice id="no">No</choice>
        <choice id="planned">Planned</choice>
        <choice id="yes">Yes</choice>
        <choice id="new-need">Nothing was replaced: the need is new</choice>
        <not-applicable>no service has moved</not-applicable>
      </question>
      <!-- The CCG owes this: on its list, never in the score of a federation. -->
      <rule id="old-service-stopped" role="commissioner" question="old-service-stopped" weight="2" owner="ccg">
        <mark value="0" choices="no">
          <action days="10" months="6">
            <text>Vary or end the contract for the service that has been replaced, with a date.</text>
          </action>
        </mark>
        <mark value="0.4" choices="planned">
          <action days="5" months="6">
            <text>Serve the agreed variation or notice on the service that has been replaced.</text>
          </action>
        </mark>
        <mark value="1" choices="yes new-need"/>
        <cite inferred="yes">Ours: the CCG's contract, so on the CCG's list.</cite>
      </rule>
    </group>

    <group id="person-centred-care">
      <title>Person-centred care</title>

      <question id="shared-care-plan" code="S2-13" type="percentage" kinds="federation" short="no"
                answered-by="clinical-lead" better="more" merge="lowest">
        <ask>
          What share of the patients of the pathway (the one with most patients) have one care plan shared by everybody
          who treats them, held with their own practice?
        </ask>
        <evidence good-for="12">Record audit</evidence>
        <applies-when><is question="whole-pathways" more-than="0"/></applies-when>
      </question>
      <rule id="shared-care-plan" role="graded" question="shared-care-plan" weight="3" owner="clinical-lead">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="40" below="70">
          <action days="5" months="6">
            <text>Ask the teams that do not use the shared plan what stops them.</text>
          </action>
        </mark>
        <mark value="0.3" from="10" below="40">
          <action days="10" months="6">
            <text>Agree who writes and updates the shared plan, and extend it to the next group of patients.</text>
          </action>
        </mark>
        <mark value="0" from="0" below="10">
          <action days="20" months="6">
            <text>
              Write one shared care plan for each of the pathway's patients with the greatest need, held by their
              practice.
            </text>
          </action>
        </mark>
        <cite claims="D-28" inferred="yes">Ours: seven tenths, since not every patient wants one.</cite>
      </rule>

      <question id="place-of-death" code="S2-14" type="percentage" kinds="federation" short="no"
                answered-by="clinical-lead" given="yes" better="more" merge="lowest">
        <ask>Of patients on the end-of-life register who said where they wish to die, what share died there?</ask>
        <evidence good-for="12">Register audit</evidence>
        <not-applicable>fewer than 10 patients in the period</not-applicable>
      </question>
      <rule id="place-of-death" role="graded" question="place-of-death" weight="2" owner="clinical-lead">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="50" below="70">
          <action with="out-of-hours-provider" days="2" months="3">
            <text>Check with the out-of-hours service whether it sees patients' wishes.</text>
          </action>
        </mark>
        <mark value="0.3" from="30" below="50">
          <action with="hospice community-provider" days="5" months="6">
            <text>
              Review each death in another place with the hospice and district nurses, and remove the commonest cause.
            </text>
          </action>
        </mark>
        <mark value="0" from="0" below="30">
          <action with="hospice community-provider hospital-trust" days="5" months="3">
            <text>Ask the hospice, district nurses and hospital what kept patients from dying where they wished.</text>
          </action>
        </mark>
        <cite claims="C-87" inferred="yes">Ours: what audits of the time reached.</cite>
      </rule>
    </group>

    <group id="core-care-and-commissioning">
      <title>Core care and commissioning</title>

      <question id="core-protected" code="S2-17" type="choice" kinds="federation" short="yes"
                answered-by="federation-board" better="last">
        <ask>Has core general practice been protected while the extended services grew?</ask>
        <evidence good-for="12">Access survey, appointments, workload</evidence>
        <choice id="not-looked-at">Not looked at</choice>
        <choice id="worse">It got worse</choice>
        <choice id="unchanged">Unchanged</choice>
        <choice id="better">It got better</choice>
        <not-applicable>there is no extended service yet</not-applicable>
      </question>
      <rule id="core-protected" role="graded" question="core-protected" weight="3" owner="clinical-lead">
        <mark value="0" choices="not-looked-at">
          <action days="5" months="1">
            <text>
              Compare waits, appointments and workload in member practices before and after the services began.
            </text>
            <reaches choices="unchanged better"/>
          </action>
        </mark>
        <mark value="0.2" choices="worse">
          <action owner="board" days="10" months="3">
            <text>Find with the practices what the services have taken from core care, and give that back first.</text>
          </action>
        </mark>
        <mark value="1" choices="unchanged better"/>
        <find-out days="2" months="0">
          <text>Ask practices whether waits or workload in core care have changed.</text>
        </find-out>
        <cite claims="D-03" inferred="yes">Ours: unchanged is protected; to have looked is worth something.</cite>
      </rule>

      <question id="pathway-bought-as" code="S2-16" type="choice" kinds="federation ccg" short="no" answered-by="ccg"
                better="last">
        <ask>How does the CCG buy the pathway?</ask>
        <evidence>Contract</evidence>
        <choice id="separate-lines">As separate lines</choice>
        <choice id="lead-provider">Through a lead provider</choice>
        <choice id="single-pathway-contract">In a single contract for the pathway</choice>
        <not-applicable>no pathway is offered</not-applicable>
      </question>
      <!-- The CCG owes this: on its list; it counts in a CCG's own score only. -->
      <rule id="pathway-bought-as" role="commissioner" question="pathway-bought-as" weight="3" owner="ccg">
        <mark value="0" choices="separate-lines">
          <action days="40" months="12">
            <text>Buy the pathway as one: a single contract, or a lead provider with the others under it.</text>
          </action>
        </mark>
        <mark value="1" choices="lead-provider single-pathway-contract"/>
        <cite claims="D-27" inferred="yes">
          Stated: pathways are commissioned more effectively; either way is one purchase (ours).
        </cite>
      </rule>
    </group>
  </section>
</part>

"""##
