// swift-format-ignore-file
// Generated from Rules/three-step-path/care-first.xml by `swift package regenerate`; not edited by hand.

let threeStepPathCareFirstXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <section id="care-first" code="QV" aggregate="sum">
    <title>Care first</title>
    <about>Care before money, honest conversations about variation, and learning from what went wrong.</about>

    <group id="safety">
      <title>Safety</title>

      <question id="own-service-concerns" code="QV-13" type="choice" kinds="federation" short="yes"
                answered-by="board-and-ccg-quality-lead" better="first">
        <ask>
          Is a serious safety or quality concern open about a service that the organisation itself runs or holds the
          contract for?
        </ask>
        <help>
          If you are not sure, say that you do not know. Serious: action by the regulator, or a serious incident. The
          plan is agreed with the commissioner and dated.
        </help>
        <evidence good-for="3">Regulator letters; incident log</evidence>
        <choice id="none">None</choice>
        <choice id="open-plan-kept">Open, with a plan that is kept</choice>
        <choice id="open-plan-late">Open, with a plan that is late</choice>
        <choice id="open-no-plan">Open, without a plan</choice>
      </question>
      <!-- No points: a serious concern is a reason to settle it first, not a low score. -->
      <rule id="own-service-concerns" role="hold" question="own-service-concerns" owner="board">
        <mark value="0" choices="open-no-plan">
          <action with="ccg" days="10" months="1">
            <text>
              Agree a dated recovery plan for the service with the CCG's quality lead, and stop it where patients are
              unsafe.
            </text>
          </action>
        </mark>
        <mark value="0" choices="open-plan-late">
          <action with="ccg" days="10" months="1">
            <text>
              Tell the CCG's quality lead what is late, pause the service where patients are unsafe, and re-date the
              plan.
            </text>
          </action>
        </mark>
        <mark value="0.6" choices="open-plan-kept">
          <action with="ccg" days="2" months="3">
            <text>
              Report the recovery plan to every board meeting until the CCG's quality lead confirms that it is closed.
            </text>
          </action>
        </mark>
        <mark value="1" choices="none"/>
        <find-out with="ccg" days="1" months="0">
          <text>
            Ask the CCG's quality lead which serious concerns are open about your services, and write the answer down.
          </text>
        </find-out>
        <cite claims="C-55 C-75" inferred="yes">Ours: a concern under a plan that is kept is no reason to stop.</cite>
      </rule>

      <question id="practice-in-difficulty" code="QV-14" type="choice" kinds="locality federation" short="yes"
                answered-by="clinical-lead" better="last">
        <ask>
          Is a member practice in serious difficulty (action by the regulator, partners leaving, list closed), and is it
          helped?
        </ask>
        <evidence good-for="12">Letter of offer; note of the conversation with the practice</evidence>
        <choice id="not-looked-at">Not looked at</choice>
        <choice id="some-no-help">Yes, and no help is agreed</choice>
        <choice id="some-help-agreed">Yes, and help is agreed</choice>
        <choice id="none">None</choice>
      </question>
      <rule id="practice-in-difficulty" role="graded" question="practice-in-difficulty" weight="3"
            owner="clinical-lead">
        <mark value="0" choices="not-looked-at">
          <action days="5" months="2">
            <text>Ask each practice, in confidence, whether it is in difficulty and what would help.</text>
            <reaches choices="some-help-agreed none"/>
          </action>
        </mark>
        <mark value="0.2" choices="some-no-help">
          <action with="ccg nhs-england" days="10" months="2">
            <text>
              Offer the practice in difficulty a named colleague and management time, and agree the help in writing.
            </text>
            <reaches choices="some-help-agreed"/>
          </action>
        </mark>
        <mark value="1" choices="some-help-agreed none"/>
        <find-out with="ccg" days="1" months="0">
          <text>Confirm with the practices and the CCG whether a member practice is in difficulty.</text>
        </find-out>
        <cite claims="C-55 C-74" inferred="yes">
          Ours: one practice in trouble is a call for help, not a mark against the rest.
        </cite>
      </rule>

      <question id="concerns-with-plans" code="QV-15" type="percentage" kinds="ccg" short="yes"
                answered-by="ccg-quality-lead" better="more" merge="lowest">
        <ask>
          Of the serious safety or quality concerns open about services that the CCG commissions, for what share is
          there a named person and a dated plan that is being kept?
        </ask>
        <evidence good-for="3">Serious incident and quality report to the governing body</evidence>
        <not-applicable>no such concern is open</not-applicable>
      </question>
      <rule id="concerns-with-plans" role="graded" question="concerns-with-plans" weight="3" owner="ccg">
        <mark value="1" from="100" to="100"/>
        <mark value="0.6" from="80" below="100">
          <action days="2" months="1">
            <text>Give each concern that has no plan a named person and a date.</text>
          </action>
        </mark>
        <mark value="0.3" from="50" below="80">
          <action days="5" months="2">
            <text>Review every open concern with its provider this month, and date each plan.</text>
          </action>
        </mark>
        <mark value="0" from="0" below="50">
          <action days="10" months="2">
            <text>Report every open serious concern to the governing body, each with a name, a plan and a date.</text>
          </action>
        </mark>
        <find-out days="1" months="0">
          <text>Ask the quality lead how many serious concerns are open, and which have a plan that is kept.</text>
        </find-out>
        <cite claims="C-55 C-67 C-75" inferred="yes">Ours: some are open in any CCG; each needs a plan.</cite>
      </rule>
    </group>

    <group id="care-comes-first">
      <title>Care first</title>

      <question id="quality-with-action" code="QV-16" type="whole-number" kinds="locality federation ccg" short="no"
                answered-by="board" unit="meetings" most="4" better="more" merge="lowest">
        <ask>
          At how many of the last four board or locality meetings was the quality of care looked at, with an action
          minuted?
        </ask>
        <evidence good-for="12">Minutes</evidence>
      </question>
      <rule id="quality-with-action" role="graded" question="quality-with-action" weight="3" owner="board">
        <mark value="1" from="3" to="4"/>
        <mark value="0.6" from="2" to="2">
          <action days="2" months="4">
            <text>Make quality of care a standing item, with one action minuted each time.</text>
          </action>
        </mark>
        <mark value="0.3" from="1" to="1">
          <action days="5" months="4">
            <text>Make quality of care a standing item, with figures, a patient's account and one action minuted.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="5" months="4">
            <text>
              Begin the next board meeting with one patient's account, one page of quality figures, and one action.
            </text>
          </action>
        </mark>
        <cite claims="C-23 C-51 C-53" inferred="yes">Ours: the action counts, not the place on the agenda.</cite>
      </rule>
    </group>

    <group id="variation">
      <title>Variation</title>

      <question id="variation-shared" code="QV-03" type="choice" kinds="locality federation ccg" short="no"
                answered-by="clinical-lead" better="last">
        <ask>Is variation between practices understood and shared?</ask>
        <evidence good-for="12">Data pack; minutes</evidence>
        <choice id="not">Not at all</choice>
        <choice id="anonymised">Without names</choice>
        <choice id="named">With names</choice>
        <choice id="named-and-acted-on">With names, and acted on</choice>
        <not-applicable>there is one practice only</not-applicable>
      </question>
      <rule id="variation-shared" role="graded" question="variation-shared" weight="4" owner="clinical-lead">
        <mark value="0" choices="not">
          <action days="5" months="2">
            <text>Share one page of figures on variation, without names, at the next meeting of practices.</text>
          </action>
        </mark>
        <mark value="0.3" choices="anonymised">
          <action days="5" months="3">
            <text>Ask practices for consent to name them in the figures on variation.</text>
          </action>
        </mark>
        <mark value="0.7" choices="named">
          <action days="10" months="6">
            <text>Agree one action for each practice that stands out, and look at it after six months.</text>
          </action>
        </mark>
        <mark value="1" choices="named-and-acted-on"/>
        <cite claims="C-64" inferred="yes">Ours: what each answer is worth; their order is plain.</cite>
      </rule>

      <question id="variation-conversations" code="QV-04" type="whole-number" kinds="locality federation ccg"
                short="no" answered-by="clinical-lead" unit="conversations" better="more" merge="lowest">
        <ask>
          How many planned clinician-to-clinician conversations about variation or a provider's care took place in the
          last 12 months?
        </ask>
        <evidence good-for="12">Log</evidence>
      </question>
      <rule id="variation-conversations" role="graded" question="variation-conversations" weight="3"
            owner="clinical-lead">
        <mark value="1" from="4"/>
        <mark value="0.7" from="2" to="3">
          <action days="2" months="6">
            <text>Plan the missing clinicians' conversations, so that there is one each quarter.</text>
          </action>
        </mark>
        <mark value="0.4" from="1" to="1">
          <action days="5" months="9">
            <text>Plan one clinicians' conversation on variation for each quarter.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="2" months="1">
            <text>Hold one planned conversation between two clinicians about what the figures show.</text>
          </action>
        </mark>
        <cite claims="C-65" inferred="yes">Ours: one a quarter, whatever the size.</cite>
      </rule>

      <question id="conversation-changes" code="QV-05" type="percentage" kinds="locality federation ccg" short="no"
                answered-by="clinical-lead" better="more" merge="lowest">
        <ask>Of changes agreed in those conversations, what share happened?</ask>
        <evidence good-for="12">Action log</evidence>
        <applies-when><is question="variation-conversations" more-than="0"/></applies-when>
      </question>
      <rule id="conversation-changes" role="graded" question="conversation-changes" weight="3" owner="clinical-lead">
        <mark value="1" from="70" to="100"/>
        <mark value="0.6" from="40" below="70">
          <action days="5" months="6">
            <text>Ask what stopped the agreed changes that did not happen.</text>
          </action>
        </mark>
        <mark value="0.3" from="10" below="40">
          <action days="5" months="6">
            <text>Begin each conversation with what was agreed the last time.</text>
          </action>
        </mark>
        <mark value="0" from="0" below="10">
          <action days="5" months="6">
            <text>Agree one change in each conversation, and write down who makes it.</text>
          </action>
        </mark>
        <cite claims="C-66 C-73" inferred="yes">Ours: seven tenths, since some are overtaken.</cite>
      </rule>
    </group>

    <group id="accountability">
      <title>Accountability</title>

      <question id="provider-visits" code="QV-06" type="whole-number" kinds="ccg" short="no" answered-by="ccg"
                unit="visits" better="more" merge="lowest">
        <ask>How many times did your clinicians visit other providers' sites in the last 12 months?</ask>
        <evidence good-for="12">Diary</evidence>
      </question>
      <rule id="provider-visits" role="graded" question="provider-visits" weight="2" owner="ccg">
        <mark value="1" from="4"/>
        <mark value="0.7" from="2" to="3">
          <action with="hospital-trust" days="1" months="6">
            <text>Plan the missing visits, so that there is one each quarter.</text>
          </action>
        </mark>
        <mark value="0.4" from="1" to="1">
          <action with="hospital-trust" days="2" months="9">
            <text>Plan one clinicians' visit to a provider for each quarter.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action with="hospital-trust" days="1" months="2">
            <text>Send two clinicians to see one provider's service at work.</text>
          </action>
        </mark>
        <cite claims="C-71" inferred="yes">Ours: one a quarter.</cite>
      </rule>

      <question id="data-seen-before" code="QV-07" type="yes-no" kinds="ccg" short="no" answered-by="reviewed-provider"
                better="first" merge="beside">
        <ask>Do those under review always see the data before the meeting?</ask>
        <evidence good-for="12">Both parties' answers</evidence>
        <not-applicable>no reviews were held</not-applicable>
      </question>
      <rule id="data-seen-before" role="graded" question="data-seen-before" weight="3" owner="ccg">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action days="1" months="1">
            <text>Send providers the figures a week before each review meeting.</text>
          </action>
        </mark>
        <cite claims="C-70"/>
      </rule>

      <question id="savings-plans-checked" code="QV-08" type="choice" kinds="ccg" short="no" answered-by="ccg"
                better="last">
        <ask>Are providers' savings plans checked for quality by clinicians?</ask>
        <evidence good-for="12">List</evidence>
        <choice id="no">No</choice>
        <choice id="some">Some</choice>
        <choice id="all">All</choice>
      </question>
      <rule id="savings-plans-checked" role="graded" question="savings-plans-checked" weight="3" owner="ccg">
        <mark value="0" choices="no">
          <action with="hospital-trust" days="10" months="4">
            <text>Have clinicians check the effect on care of each provider's savings plan.</text>
          </action>
        </mark>
        <mark value="0.5" choices="some">
          <action with="hospital-trust" days="5" months="3">
            <text>Have clinicians check the savings plans that nobody has checked yet.</text>
          </action>
        </mark>
        <mark value="1" choices="all"/>
        <cite claims="C-68"/>
      </rule>

      <question id="stepping-in-route" code="QV-09" type="yes-no" kinds="federation ccg" short="no" answered-by="board"
                better="first">
        <ask>Is there a written route for stepping in where a service is unsafe or substandard?</ask>
        <evidence>Policy</evidence>
      </question>
      <rule id="stepping-in-route" role="graded" question="stepping-in-route" weight="3" owner="body">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action days="5" months="2">
            <text>Write down who steps in, how and how fast, when a service is unsafe.</text>
          </action>
        </mark>
        <cite claims="C-67 C-75" inferred="yes">Ours: that it is written.</cite>
      </rule>

      <question id="quality-lead-named" code="QV-11" type="yes-no" kinds="federation ccg" short="no"
                answered-by="board" better="first">
        <ask>Is one named person accountable for quality?</ask>
        <evidence>Name</evidence>
      </question>
      <rule id="quality-lead-named" role="graded" question="quality-lead-named" weight="2" owner="board">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action days="2" months="1">
            <text>Appoint one person who answers for the quality of care.</text>
          </action>
        </mark>
        <cite claims="C-76" inferred="yes"/>
      </rule>
    </group>

    <group id="learning">
      <title>Learning</title>

      <question id="lessons-shared" code="QV-10" type="whole-number" kinds="locality federation ccg" short="no"
                answered-by="locality-lead" unit="lessons" better="more" merge="lowest">
        <ask>
          How many lessons did you take from, or give to, another locality, federation or CCG in the last 12 months?
        </ask>
        <evidence good-for="12">List</evidence>
      </question>
      <rule id="lessons-shared" role="graded" question="lessons-shared" weight="1" owner="body">
        <mark value="1" from="2"/>
        <mark value="0.6" from="1" to="1">
          <action days="2" months="3">
            <text>Offer one lesson of your own to another locality or federation.</text>
          </action>
        </mark>
        <mark value="0" from="0" to="0">
          <action days="2" months="3">
            <text>Visit a locality or federation that has done what you plan next.</text>
          </action>
        </mark>
        <cite claims="C-78" inferred="yes">Ours: two.</cite>
      </rule>

      <question id="mistakes-recorded" code="QV-12" type="yes-no" kinds="federation ccg" short="no" answered-by="board"
                better="first">
        <ask>Did the board record in the last year something it got wrong and what it changed?</ask>
        <evidence good-for="12">Minute</evidence>
      </question>
      <rule id="mistakes-recorded" role="graded" question="mistakes-recorded" weight="1" owner="board">
        <mark value="1" choices="yes"/>
        <mark value="0" choices="no">
          <action days="1" months="2">
            <text>Minute one thing that went wrong this year, and what was changed.</text>
          </action>
        </mark>
        <cite claims="C-77" inferred="yes">Ours: that it is recorded.</cite>
      </rule>
    </group>
  </section>
</part>

"""##
