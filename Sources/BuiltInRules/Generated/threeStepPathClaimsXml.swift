// swift-format-ignore-file
// Generated from Rules/three-step-path/claims.xml by `swift package regenerate`; not edited by hand.

let threeStepPathClaimsXml = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<part xmlns="urn:readiness:rule-set:1">
  <!--
    What the source articles say, in our own words. Basis `stated`: the article says it; `inferred`: we conclude it.
    `line` finds the paragraph in the article's text. Claims about behaviour say how the program itself honours them.
  -->
  <claims>
    <claim id="A-01" source="gowland-2013-out-of-hospital" line="8" basis="stated" kind="context">
      <text>Acute activity keeps rising; hospitals cannot restructure unless something changes outside them</text>
    </claim>
    <claim id="A-02" source="gowland-2013-out-of-hospital" line="10" basis="stated" kind="behaviour">
      <text>'In hospital' against 'out of hospital' is no longer the useful distinction</text>
      <honoured>
        Sections follow who works together for patients; no heading and no action speaks of in or out of hospital.
      </honoured>
    </claim>
    <claim id="A-03" source="gowland-2013-out-of-hospital" line="12" basis="stated" kind="criterion">
      <text>
        Most CCGs are organised in localities: groups of practices from one area that are the CCG's underpinning
        structure
      </text>
    </claim>
    <claim id="A-04" source="gowland-2013-out-of-hospital" line="12" basis="stated" kind="context">
      <text>A CCG may have from one locality up to about ten</text>
    </claim>
    <claim id="A-05" source="gowland-2013-out-of-hospital" line="12" basis="stated" kind="criterion">
      <text>Practices should be grouped in a rational way</text>
    </claim>
    <claim id="A-06" source="gowland-2013-out-of-hospital" line="12" basis="stated" kind="criterion">
      <text>The grouping has to let practices meet and decide in a sensible and practical way</text>
    </claim>
    <claim id="A-07" source="gowland-2013-out-of-hospital" line="14" basis="stated" kind="criterion">
      <text>Many CCGs are asking what exactly the role of the locality is after authorisation</text>
    </claim>
    <claim id="A-08" source="gowland-2013-out-of-hospital" line="14" basis="stated" kind="criterion">
      <text>The first purpose of localities was engagement of practices in the CCG</text>
    </claim>
    <claim id="A-09" source="gowland-2013-out-of-hospital" line="16" basis="stated" kind="criterion">
      <text>Transformation of general practice and the integration fund make localities matter more</text>
    </claim>
    <claim id="A-10" source="gowland-2013-out-of-hospital" line="16" basis="stated" kind="context">
      <text>Contracting general practice and community services together is being talked about</text>
    </claim>
    <claim id="A-11" source="gowland-2013-out-of-hospital" line="18" basis="stated" kind="criterion">
      <text>The locality is the focal point for transforming community based services round general practice</text>
    </claim>
    <claim id="A-12" source="gowland-2013-out-of-hospital" line="18" basis="stated" kind="criterion">
      <text>The locality's role is to bring practices together into a coherent form of general practice provision</text>
    </claim>
    <claim id="A-13" source="gowland-2013-out-of-hospital" line="18" basis="stated" kind="criterion">
      <text>Move from practices in isolation (example: six) to the same practices operating as one unit</text>
    </claim>
    <claim id="A-14" source="gowland-2013-out-of-hospital" line="18" basis="stated" kind="criterion">
      <text>...actively bringing in community services</text>
    </claim>
    <claim id="A-15" source="gowland-2013-out-of-hospital" line="18" basis="stated" kind="criterion">
      <text>...and social services</text>
    </claim>
    <claim id="A-16" source="gowland-2013-out-of-hospital" line="18" basis="stated" kind="criterion">
      <text>...and the voluntary sector</text>
    </claim>
    <claim id="A-17" source="gowland-2013-out-of-hospital" line="18" basis="stated" kind="context">
      <text>No NHS structure is better placed to support this than the locality</text>
    </claim>
    <claim id="A-18" source="gowland-2013-out-of-hospital" line="20" basis="stated" kind="criterion">
      <text>
        A locality is not an arbitrary grouping that shares a budget but the practical mechanism by which care is
        organised and integrated round local needs
      </text>
    </claim>
    <claim id="A-19" source="gowland-2013-out-of-hospital" line="20" basis="stated" kind="criterion">
      <text>
        The crude split between general practice as commissioner and as provider is removed; the advantage of being both
        is used
      </text>
    </claim>
    <claim id="A-20" source="gowland-2013-out-of-hospital" line="22" basis="stated" kind="criterion">
      <text>Locality-based care begins by redesigning general practice</text>
    </claim>
    <claim id="A-21" source="gowland-2013-out-of-hospital" line="22" basis="stated" kind="criterion">
      <text>Community services and social care are blended in</text>
    </claim>
    <claim id="A-22" source="gowland-2013-out-of-hospital" line="22" basis="stated" kind="criterion">
      <text>It adds any existing community estate</text>
    </claim>
    <claim id="A-23" source="gowland-2013-out-of-hospital" line="22" basis="stated" kind="criterion">
      <text>The local population is a partner in all of it</text>
    </claim>
    <claim id="A-24" source="gowland-2013-out-of-hospital" line="22" basis="stated" kind="behaviour">
      <text>The quickest set the pace; nobody waits for the slowest</text>
      <honoured>Bodies are listed from A to Z, each with its own next step; nobody waits for anybody.</honoured>
    </claim>
    <claim id="A-25" source="gowland-2013-out-of-hospital" line="22" basis="stated" kind="behaviour">
      <text>Localities may develop at different rates</text>
      <honoured>Each profile names its own target, and is judged against that alone.</honoured>
    </claim>
    <claim id="A-26" source="gowland-2013-out-of-hospital" line="24" basis="stated" kind="behaviour">
      <text>The task is hugely difficult; CCGs as membership organisations are uniquely placed</text>
      <honoured>Strengths stand on the paper as statements; every gap comes with an action and an owner.</honoured>
    </claim>
    <claim id="A-27" source="gowland-2013-out-of-hospital" line="24" basis="stated" kind="context">
      <text>Success would be more impact on design and delivery of care than any earlier commissioner</text>
    </claim>
    <claim id="B-01" source="gowland-locality-groups" line="39" basis="stated" kind="criterion">
      <text>A GP chair argues: every member practice needs a voice in the CCG's decisions, and localities give it</text>
    </claim>
    <claim id="B-02" source="gowland-locality-groups" line="39" basis="stated" kind="context">
      <text>A GP chair argues: each locality needs its own GP leader</text>
    </claim>
    <claim id="B-03" source="gowland-locality-groups" line="39" basis="stated" kind="context">
      <text>A GP chair argues: each locality needs a manager</text>
    </claim>
    <claim id="B-04" source="gowland-locality-groups" line="39" basis="stated" kind="context">
      <text>A GP chair argues: the time of each practice's representative at locality meetings must be paid for</text>
    </claim>
    <claim id="B-05" source="gowland-locality-groups" line="41" basis="stated" kind="context">
      <text>£25 a patient is the CCG's whole allowance for management, in a finance director's thoughts</text>
    </claim>
    <claim id="B-06" source="gowland-locality-groups" line="41" basis="stated" kind="criterion">
      <text>A finance director asks what the return on the investment in localities is</text>
    </claim>
    <claim id="B-07" source="gowland-locality-groups" line="41" basis="stated" kind="criterion">
      <text>A finance director reckons: five localities cost nearly half a million pounds a year</text>
    </claim>
    <claim id="B-08" source="gowland-locality-groups" line="43" basis="stated" kind="criterion">
      <text>
        A GP chair argues: localities are the route into the voice of GPs and practices, which PCTs did not have
      </text>
    </claim>
    <claim id="B-09" source="gowland-locality-groups" line="43" basis="stated" kind="criterion">
      <text>A GP chair argues: localities are the engine for clinically led change and redesign</text>
    </claim>
    <claim id="B-10" source="gowland-locality-groups" line="43" basis="stated" kind="criterion">
      <text>A GP chair argues: localities connect commissioning policies to change on the ground</text>
    </claim>
    <claim id="B-11" source="gowland-locality-groups" line="43" basis="stated" kind="criterion">
      <text>A GP chair argues: localities see to it that the board's decisions are put into practice</text>
    </claim>
    <claim id="B-12" source="gowland-locality-groups" line="45" basis="stated" kind="criterion">
      <text>
        Warning: promised local freedom was overtaken by national directives, the four-hour target and central financial
        control
      </text>
    </claim>
    <claim id="B-13" source="gowland-locality-groups" line="45" basis="stated" kind="criterion">
      <text>Warning: locality chairs on governing bodies were replaced by clinical lead roles</text>
    </claim>
    <claim id="B-14" source="gowland-locality-groups" line="45" basis="stated" kind="criterion">
      <text>
        Warning: meetings become a one-way flow where CCG teams present pathways, referral guidance or QIPP plans
      </text>
    </claim>
    <claim id="B-15" source="gowland-locality-groups" line="45" basis="stated" kind="criterion">
      <text>Localities, chairs, managers and paid attendance go on, while meetings have mostly become one-way</text>
    </claim>
    <claim id="B-16" source="gowland-locality-groups" line="47" basis="stated" kind="criterion">
      <text>The finance question about return on locality funding has never gone away</text>
    </claim>
    <claim id="B-17" source="gowland-locality-groups" line="47" basis="stated" kind="criterion">
      <text>Removing locality funding is a risk to member practices' support</text>
    </claim>
    <claim id="B-18" source="gowland-locality-groups" line="49" basis="stated" kind="criterion">
      <text>It is unclear what the federation is responsible for and what the locality is</text>
    </claim>
    <claim id="B-19" source="gowland-locality-groups" line="49" basis="stated" kind="criterion">
      <text>The federation is the provider, and the 'provider partner', in the developing integrated care system</text>
    </claim>
    <claim id="B-20" source="gowland-locality-groups" line="51" basis="stated" kind="criterion">
      <text>Locality function 1: input into clinical pathways, to move to the federation</text>
    </claim>
    <claim id="B-21" source="gowland-locality-groups" line="51" basis="stated" kind="criterion">
      <text>Locality function 2: liaison with practices, to move</text>
    </claim>
    <claim id="B-22" source="gowland-locality-groups" line="51" basis="stated" kind="criterion">
      <text>Locality function 3: redesign of services, to move</text>
    </claim>
    <claim id="B-23" source="gowland-locality-groups" line="51" basis="stated" kind="criterion">
      <text>Locality function 4: representing practices in system discussions, to move</text>
    </claim>
    <claim id="B-24" source="gowland-locality-groups" line="51" basis="stated" kind="context">
      <text>Power shifts from commissioners to partnerships of providers; today is a transition</text>
    </claim>
    <claim id="B-25" source="gowland-locality-groups" line="53" basis="stated" kind="criterion">
      <text>GPs are stretched already and cannot attend two places at once</text>
    </claim>
    <claim id="B-26" source="gowland-locality-groups" line="53" basis="stated" kind="criterion">
      <text>
        Practices' limited time goes either to the commissioning locality or to a strong provider voice; both limits the
        capacity of each
      </text>
    </claim>
    <claim id="B-27" source="gowland-locality-groups" line="53" basis="stated" kind="criterion">
      <text>Locality funding is in the wrong place and would be better in the developing federations</text>
    </claim>
    <claim id="B-28" source="gowland-locality-groups" line="55" basis="stated" kind="criterion">
      <text>How fast the transition goes may decide the strength of the GP voice in the new system</text>
    </claim>
    <claim id="B-29" source="gowland-locality-groups" line="55" basis="stated" kind="criterion">
      <text>GPs cannot carry double running</text>
    </claim>
    <claim id="B-30" source="gowland-locality-groups" line="55" basis="stated" kind="criterion">
      <text>It is time to end the locality within the CCG and give it a new future within, or as, a federation</text>
    </claim>
    <claim id="B-31" source="gowland-locality-groups" line="55" basis="stated" kind="criterion">
      <text>In that future localities may fulfil their first promise</text>
    </claim>
    <claim id="C-01" source="ccginformation-2013-february" line="8" basis="stated" kind="context">
      <text>Commissioning support that does not work drags the CCG down</text>
    </claim>
    <claim id="C-02" source="ccginformation-2013-february" line="10" basis="stated" kind="context">
      <text>Most CCGs are dissatisfied with their support unit and plan to change it</text>
    </claim>
    <claim id="C-03" source="ccginformation-2013-february" line="12" basis="stated" kind="criterion">
      <text>Warning: costs of service lines are not transparent</text>
    </claim>
    <claim id="C-04" source="ccginformation-2013-february" line="12" basis="stated" kind="criterion">
      <text>
        Warning: prices are not comparable within or between support units; two buyers pay different prices for the same
        service
      </text>
    </claim>
    <claim id="C-05" source="ccginformation-2013-february" line="14" basis="stated" kind="criterion">
      <text>
        Warning: suppliers care more for the future than for fixing the present; they pass problems back having done
        'their bit'
      </text>
    </claim>
    <claim id="C-06" source="ccginformation-2013-february" line="16" basis="stated" kind="criterion">
      <text>Warning: CCGs cannot say clearly what they want</text>
    </claim>
    <claim id="C-07" source="ccginformation-2013-february" line="16" basis="stated" kind="criterion">
      <text>A good supplier knows what the customer wants better than the customer does</text>
    </claim>
    <claim id="C-08" source="ccginformation-2013-february" line="18" basis="stated" kind="behaviour">
      <text>Continuing assurance of CCGs is a worry: assurance adds burden</text>
      <honoured>The short form comes first, and the answers of last time can be reused.</honoured>
    </claim>
    <claim id="C-09" source="ccginformation-2013-february" line="20" basis="stated" kind="criterion">
      <text>First-class contracting support and business intelligence decide how far a commissioner can get</text>
    </claim>
    <claim id="C-10" source="ccginformation-2013-february" line="20" basis="stated" kind="criterion">
      <text>Taking services in-house limits the CCG for ever to its own capacity</text>
    </claim>
    <claim id="C-11" source="ccginformation-2013-february" line="22" basis="stated" kind="criterion">
      <text>Support should come from specialists by service line, not monopolies by geography</text>
    </claim>
    <claim id="C-12" source="ccginformation-2013-february" line="24" basis="stated" kind="criterion">
      <text>CCGs will procure support service line by service line; none is good at everything</text>
    </claim>
    <claim id="C-13" source="ccginformation-2013-february" line="24" basis="stated" kind="criterion">
      <text>
        The market widens: HR and organisational development from any large organisation, NHS expertise from teaching
        hospitals and national organisations, procurement from local government
      </text>
    </claim>
    <claim id="C-14" source="ccginformation-2013-february" line="26" basis="stated" kind="criterion">
      <text>The aim is a range of providers with high quality at attractive prices</text>
    </claim>
    <claim id="C-15" source="ccginformation-2013-february" line="26" basis="stated" kind="criterion">
      <text>CCGs must use buyer power together rather than let the national board shape the market</text>
    </claim>
    <claim id="C-16" source="ccginformation-2013-february" line="28" basis="stated" kind="criterion">
      <text>Do not give up and in-source everything</text>
    </claim>
    <claim id="C-20" source="ccginformation-2013-february" line="35" basis="stated" kind="criterion">
      <text>Warning: practices feel the CCG is becoming 'just like the PCT'</text>
    </claim>
    <claim id="C-21" source="ccginformation-2013-february" line="35" basis="stated" kind="criterion">
      <text>Warning: decisions feel distant from practices</text>
    </claim>
    <claim id="C-22" source="ccginformation-2013-february" line="35" basis="stated" kind="criterion">
      <text>Warning: decisions are unpopular and not understood</text>
    </claim>
    <claim id="C-23" source="ccginformation-2013-february" line="35" basis="stated" kind="criterion">
      <text>Warning: the bottom line is put above patient care</text>
    </claim>
    <claim id="C-24" source="ccginformation-2013-february" line="37" basis="stated" kind="criterion">
      <text>Tough decisions will leave some unhappy whatever is decided</text>
    </claim>
    <claim id="C-25" source="ccginformation-2013-february" line="39" basis="stated" kind="criterion">
      <text>A locality groups practices of one CCG</text>
    </claim>
    <claim id="C-26" source="ccginformation-2013-february" line="39" basis="stated" kind="criterion">
      <text>Groupings are generally, not always, based on geography</text>
    </claim>
    <claim id="C-27" source="ccginformation-2013-february" line="39" basis="stated" kind="threshold">
      <text>Optimum population 50,000-100,000</text>
    </claim>
    <claim id="C-28" source="ccginformation-2013-february" line="39" basis="stated" kind="threshold">
      <text>Optimum membership 5-10 practices</text>
    </claim>
    <claim id="C-29" source="ccginformation-2013-february" line="39" basis="stated" kind="criterion">
      <text>Too large or too many practices: impersonal, and mutual accountability gets harder</text>
    </claim>
    <claim id="C-30" source="ccginformation-2013-february" line="41" basis="stated" kind="criterion">
      <text>Success depends on influence on main providers and on member practices</text>
    </claim>
    <claim id="C-31" source="ccginformation-2013-february" line="41" basis="stated" kind="criterion">
      <text>The locality structure defines the relationship with practices and so the level of influence</text>
    </claim>
    <claim id="C-32" source="ccginformation-2013-february" line="41" basis="stated" kind="behaviour">
      <text>That a structure exists hides fundamental differences in how it works</text>
      <honoured>
        Having a structure is a gate; how it works is scored apart, so that one never stands in for the other.
      </honoured>
    </claim>
    <claim id="C-33" source="ccginformation-2013-february" line="43" basis="stated" kind="criterion">
      <text>
        Centralised model: the majority of decisions, plans, innovation and resource in the centre; localities
        communicate decisions
      </text>
    </claim>
    <claim id="C-34" source="ccginformation-2013-february" line="43" basis="stated" kind="criterion">
      <text>Centralised model: localities implement actions that need individual practices (example: referrals)</text>
    </claim>
    <claim id="C-35" source="ccginformation-2013-february" line="45" basis="stated" kind="criterion">
      <text>Devolved model: more of the resource is with localities</text>
    </claim>
    <claim id="C-36" source="ccginformation-2013-february" line="45" basis="stated" kind="criterion">
      <text>Devolved model: planning owned by localities, coordinated centrally</text>
    </claim>
    <claim id="C-37" source="ccginformation-2013-february" line="45" basis="stated" kind="criterion">
      <text>Devolved model: accountability primarily with each locality, and localities accountable to each other</text>
    </claim>
    <claim id="C-38" source="ccginformation-2013-february" line="47" basis="stated" kind="behaviour">
      <text>Devolved is much harder; there is no easy road map</text>
      <honoured>
        A devolved CCG gets questions of its own, with an action for each, and no extra marks for having tried.
      </honoured>
    </claim>
    <claim id="C-39" source="ccginformation-2013-february" line="47" basis="stated" kind="criterion">
      <text>Pitfall: balancing resource between local and central</text>
    </claim>
    <claim id="C-40" source="ccginformation-2013-february" line="47" basis="stated" kind="criterion">
      <text>Pitfall: control systems that let statutory duties be met in a devolved structure</text>
    </claim>
    <claim id="C-41" source="ccginformation-2013-february" line="47" basis="stated" kind="criterion">
      <text>Done well, devolution gives real practice ownership that the central model struggles to reach</text>
    </claim>
    <claim id="C-42" source="ccginformation-2013-february" line="49" basis="stated" kind="behaviour">
      <text>Authorisation was not influenced by the choice of model</text>
      <honoured>
        The way of working is shown and not marked: authorisation did not depend on it. The article's own leaning to the
        devolved way, done well, is told in the guide (C-41, C-44).
      </honoured>
    </claim>
    <claim id="C-43" source="ccginformation-2013-february" line="49" basis="stated" kind="criterion">
      <text>
        The relationship between CCG and member practices is a critical success factor; localities are the key
      </text>
    </claim>
    <claim id="C-44" source="ccginformation-2013-february" line="49" basis="stated" kind="criterion">
      <text>
        The choice between the two models may in the end matter more than authorisation for which CCGs succeed
      </text>
    </claim>
    <claim id="C-45" source="ccginformation-2013-february" line="49" basis="stated" kind="context">
      <text>A CCG without effective localities is a weaker PCT; with them it can transform the health system</text>
    </claim>
    <claim id="C-50" source="ccginformation-2013-february" line="56" basis="stated" kind="context">
      <text>The buck stops with one accountable officer</text>
    </claim>
    <claim id="C-51" source="ccginformation-2013-february" line="58" basis="stated" kind="criterion">
      <text>Francis: money taking precedence over care</text>
    </claim>
    <claim id="C-52" source="ccginformation-2013-february" line="58" basis="stated" kind="criterion">
      <text>Francis: corporate priorities taking precedence over purpose</text>
    </claim>
    <claim id="C-53" source="ccginformation-2013-february" line="58" basis="stated" kind="criterion">
      <text>Francis: delivery taking precedence over compassion</text>
    </claim>
    <claim id="C-54" source="ccginformation-2013-february" line="60" basis="stated" kind="criterion">
      <text>Each body must be able to say why it exists: to make people's lives better</text>
    </claim>
    <claim id="C-55" source="ccginformation-2013-february" line="60" basis="stated" kind="criterion">
      <text>Protecting patients from failure is the very minimum</text>
    </claim>
    <claim id="C-56" source="ccginformation-2013-february" line="62" basis="stated" kind="behaviour">
      <text>
        More assurance, inspection and oversight is the knee-jerk; offer something that drives improvement rather than
        identifies failure
      </text>
      <honoured>
        Whatever is not in place prints an action and its owner; words of blame are never used of a body.
      </honoured>
    </claim>
    <claim id="C-57" source="ccginformation-2013-february" line="62" basis="stated" kind="behaviour">
      <text>Money cannot simply be thrown at the problem</text>
      <honoured>
        No action asks for more money without saying from whom; there is no total in which money could offset safety or
        the patients' voice.
      </honoured>
    </claim>
    <claim id="C-58" source="ccginformation-2013-february" line="64" basis="stated" kind="criterion">
      <text>Robust mechanisms must capture what is heard in thousands of GP-patient contacts</text>
    </claim>
    <claim id="C-59" source="ccginformation-2013-february" line="64" basis="stated" kind="criterion">
      <text>...and it must be acted on</text>
    </claim>
    <claim id="C-60" source="ccginformation-2013-february" line="66" basis="stated" kind="criterion">
      <text>Listening is everybody's job, in every practice</text>
    </claim>
    <claim id="C-61" source="ccginformation-2013-february" line="68" basis="stated" kind="criterion">
      <text>Seeing patients every day is not by itself engagement</text>
    </claim>
    <claim id="C-62" source="ccginformation-2013-february" line="68" basis="stated" kind="criterion">
      <text>Public and patient representatives must have a real voice, in real partnership</text>
    </claim>
    <claim id="C-63" source="ccginformation-2013-february" line="68" basis="stated" kind="criterion">
      <text>Most do not do it as well as they think: self-ratings run high</text>
    </claim>
    <claim id="C-64" source="ccginformation-2013-february" line="70" basis="stated" kind="criterion">
      <text>Understand and tackle variation</text>
    </claim>
    <claim id="C-65" source="ccginformation-2013-february" line="70" basis="stated" kind="criterion">
      <text>Use clinician to clinician conversations to understand what the data says</text>
    </claim>
    <claim id="C-66" source="ccginformation-2013-february" line="70" basis="stated" kind="criterion">
      <text>...and to drive changes in behaviour</text>
    </claim>
    <claim id="C-67" source="ccginformation-2013-february" line="72" basis="stated" kind="criterion">
      <text>Hold providers to account effectively</text>
    </claim>
    <claim id="C-68" source="ccginformation-2013-february" line="72" basis="stated" kind="criterion">
      <text>CCGs must quality-assure providers' savings plans (CIPs)</text>
    </claim>
    <claim id="C-69" source="ccginformation-2013-february" line="72" basis="stated" kind="behaviour">
      <text>Danger: being forced into becoming inspectorates</text>
      <honoured>It is a self-assessment; a hold says what to settle first, and by whom.</honoured>
    </claim>
    <claim id="C-70" source="ccginformation-2013-february" line="74" basis="stated" kind="behaviour">
      <text>Danger: adversarial sessions with previously unseen data</text>
      <honoured>Every figure can be followed back to an answer that the body gave itself, in its own file.</honoured>
    </claim>
    <claim id="C-71" source="ccginformation-2013-february" line="76" basis="stated" kind="criterion">
      <text>Clinicians must be visible on provider sites</text>
    </claim>
    <claim id="C-72" source="ccginformation-2013-february" line="76" basis="stated" kind="behaviour">
      <text>Not distant, ivory-tower organisations passing judgement from on high</text>
      <honoured>Not known stays not known: nothing that a body did not say is held against it.</honoured>
    </claim>
    <claim id="C-73" source="ccginformation-2013-february" line="76" basis="stated" kind="criterion">
      <text>Patient advocates who work with providers so that standards are met and continually improved</text>
    </claim>
    <claim id="C-74" source="ccginformation-2013-february" line="76" basis="stated" kind="behaviour">
      <text>Help to solve problems; do not only point them out</text>
      <honoured>Every rule that is not in place prints what to do next, and who could help.</honoured>
    </claim>
    <claim id="C-75" source="ccginformation-2013-february" line="78" basis="stated" kind="criterion">
      <text>Step in where services are substandard or unsafe</text>
    </claim>
    <claim id="C-76" source="ccginformation-2013-february" line="78" basis="stated" kind="criterion">
      <text>Commissioners answer for which services they commission and how good those are</text>
    </claim>
    <claim id="C-77" source="ccginformation-2013-february" line="80" basis="stated" kind="criterion">
      <text>We will sometimes be wrong: commit not to protecting ourselves</text>
    </claim>
    <claim id="C-78" source="ccginformation-2013-february" line="80" basis="stated" kind="criterion">
      <text>We must learn from each other</text>
    </claim>
    <claim id="C-80" source="ccginformation-2013-february" line="91" basis="stated" kind="criterion">
      <text>Purchasers never established an identity with the public</text>
    </claim>
    <claim id="C-81" source="ccginformation-2013-february" line="93" basis="stated" kind="behaviour">
      <text>Do not start with a description of what you are or the legalities</text>
      <honoured>
        A report opens with where a body stands and what it means for patients; legal form comes later.
      </honoured>
    </claim>
    <claim id="C-82" source="ccginformation-2013-february" line="95" basis="stated" kind="criterion">
      <text>The job is to keep people healthy and to see they get good care if sick</text>
    </claim>
    <claim id="C-83" source="ccginformation-2013-february" line="103" basis="stated" kind="criterion">
      <text>Seen as a middle step that only passes money on, a CCG has to show what it adds</text>
    </claim>
    <claim id="C-84" source="ccginformation-2013-february" line="105" basis="stated" kind="criterion">
      <text>The value added is that GPs decide how the money is used</text>
    </claim>
    <claim id="C-85" source="ccginformation-2013-february" line="105" basis="stated" kind="criterion">
      <text>
        No one understands a population's needs better than the GPs who serve it (90% of contacts are with GPs)
      </text>
    </claim>
    <claim id="C-86" source="ccginformation-2013-february" line="107" basis="stated" kind="criterion">
      <text>GPs design and introduce new ways of working together with hospital doctors, nurses and others</text>
    </claim>
    <claim id="C-87" source="ccginformation-2013-february" line="107" basis="stated" kind="criterion">
      <text>
        Example: services so that people who want to die at home can, with hospices, hospitals, district nurses and
        voluntary sector
      </text>
    </claim>
    <claim id="C-88" source="ccginformation-2013-february" line="109" basis="stated" kind="criterion">
      <text>
        A plain description: groups of GP practices deciding how money is used so that people are as healthy as possible
      </text>
    </claim>
    <claim id="C-89" source="ccginformation-2013-february" line="111" basis="stated" kind="criterion">
      <text>Must not be anonymous; use the trusted voice of the GP</text>
    </claim>
    <claim id="C-90" source="ccginformation-2013-february" line="111" basis="stated" kind="behaviour">
      <text>Describe ourselves in a way that is easy to understand and consistent</text>
      <honoured>
        All words for bodies and steps come from this rule set, so that every report uses the same ones.
      </honoured>
    </claim>
    <claim id="C-91" source="ccginformation-2013-february" line="101" basis="stated" kind="context">
      <text>The CCG decides how money is spent; the hospital turns the money into care</text>
    </claim>
    <claim id="D-01" source="gowland-2013-three-steps" line="8" basis="stated" kind="context">
      <text>Some welcome development, others resist it</text>
    </claim>
    <claim id="D-02" source="gowland-2013-three-steps" line="8" basis="stated" kind="criterion">
      <text>Main barrier: fear that change means having to specialise</text>
    </claim>
    <claim id="D-03" source="gowland-2013-three-steps" line="10" basis="stated" kind="behaviour">
      <text>Keep the development of new services separate from the development of core GMS/PMS</text>
      <honoured>
        Core general practice has a question of its own, and where it got worse the paper says so beside the step,
        whatever the score.
      </honoured>
    </claim>
    <claim id="D-04" source="gowland-2013-three-steps" line="10" basis="stated" kind="behaviour">
      <text>Delivering new services is optional, not necessary</text>
      <honoured>
        What is not sought has no score and no list of gaps; a body that seeks nothing gets no actions but those of
        safety.
      </honoured>
    </claim>
    <claim id="D-05" source="gowland-2013-three-steps" line="10" basis="stated" kind="criterion">
      <text>Any GP is free to go on concentrating on core general practice, and that should be clear</text>
    </claim>
    <claim id="D-06" source="gowland-2013-three-steps" line="12" basis="stated" kind="context">
      <text>
        CCGs serious about whole system transformation need general practice to develop in ways that let care outside
        hospital change radically
      </text>
    </claim>
    <claim id="D-07" source="gowland-2013-three-steps" line="14" basis="stated" kind="criterion">
      <text>A route map helps those who are keen but do not know how</text>
    </claim>
    <claim id="D-08" source="gowland-2013-three-steps" line="16" basis="stated" kind="criterion">
      <text>Step 1: practices form provider organisations, the basic infrastructure</text>
    </claim>
    <claim id="D-09" source="gowland-2013-three-steps" line="16" basis="stated" kind="criterion">
      <text>General practice in its present units is too small for a wide range of services at scale</text>
    </claim>
    <claim id="D-10" source="gowland-2013-three-steps" line="16" basis="stated" kind="criterion">
      <text>Practices need to find partners they can work with</text>
    </claim>
    <claim id="D-11" source="gowland-2013-three-steps" line="16" basis="stated" kind="criterion">
      <text>
        Mainly other practices, but a whole range of partners, other NHS organisations and private providers among them
      </text>
    </claim>
    <claim id="D-12" source="gowland-2013-three-steps" line="18" basis="stated" kind="criterion">
      <text>Investment is needed at this stage</text>
    </claim>
    <claim id="D-13" source="gowland-2013-three-steps" line="18" basis="stated" kind="criterion">
      <text>...to set up governance structures</text>
    </claim>
    <claim id="D-14" source="gowland-2013-three-steps" line="18" basis="stated" kind="criterion">
      <text>...for any necessary capital</text>
    </claim>
    <claim id="D-15" source="gowland-2013-three-steps" line="18" basis="stated" kind="criterion">
      <text>...and to develop expertise such as business case development</text>
    </claim>
    <claim id="D-16" source="gowland-2013-three-steps" line="18" basis="stated" kind="criterion">
      <text>It can come from the practices themselves or be part of a new partnership</text>
    </claim>
    <claim id="D-17" source="gowland-2013-three-steps" line="20" basis="stated" kind="criterion">
      <text>The new organisation can hold an NHS standard contract for services outside hospital</text>
    </claim>
    <claim id="D-18" source="gowland-2013-three-steps" line="20" basis="stated" kind="criterion">
      <text>CCGs can help by consolidating the LESs into a single contract</text>
    </claim>
    <claim id="D-19" source="gowland-2013-three-steps" line="20" basis="stated" kind="criterion">
      <text>Practices can then choose to deliver it collectively through the organisation</text>
    </claim>
    <claim id="D-20" source="gowland-2013-three-steps" line="22" basis="stated" kind="criterion">
      <text>Step 2: the organisation develops its offering with new areas and skills</text>
    </claim>
    <claim id="D-21" source="gowland-2013-three-steps" line="22" basis="stated" kind="criterion">
      <text>...such as community services</text>
    </claim>
    <claim id="D-22" source="gowland-2013-three-steps" line="22" basis="stated" kind="criterion">
      <text>...and building consultants into the offering</text>
    </claim>
    <claim id="D-23" source="gowland-2013-three-steps" line="22" basis="stated" kind="criterion">
      <text>In partnership with other NHS organisations or directly</text>
    </claim>
    <claim id="D-24" source="gowland-2013-three-steps" line="24" basis="stated" kind="criterion">
      <text>It can show the value it adds beyond existing providers</text>
    </claim>
    <claim id="D-25" source="gowland-2013-three-steps" line="24" basis="stated" kind="criterion">
      <text>...and it can begin to show it by offering services across a whole pathway (example: diabetes)</text>
    </claim>
    <claim id="D-26" source="gowland-2013-three-steps" line="24" basis="stated" kind="criterion">
      <text>...in which GPs and consultants provide care as part of one overall offering</text>
    </claim>
    <claim id="D-27" source="gowland-2013-three-steps" line="24" basis="stated" kind="criterion">
      <text>This lets CCGs commission pathways of care more effectively</text>
    </claim>
    <claim id="D-28" source="gowland-2013-three-steps" line="24" basis="stated" kind="criterion">
      <text>...and makes person centred care built round core general practice a realistic possibility</text>
    </claim>
    <claim id="D-29" source="gowland-2013-three-steps" line="26" basis="stated" kind="criterion">
      <text>Step 3: exploit the link between list-based core care and extended services</text>
    </claim>
    <claim id="D-30" source="gowland-2013-three-steps" line="26" basis="stated" kind="criterion">
      <text>Take on responsibility for a budget</text>
    </claim>
    <claim id="D-31" source="gowland-2013-three-steps" line="26" basis="stated" kind="criterion">
      <text>...for a specific population</text>
    </claim>
    <claim id="D-32" source="gowland-2013-three-steps" line="26" basis="stated" kind="criterion">
      <text>Innovative service delivery models</text>
    </claim>
    <claim id="D-33" source="gowland-2013-three-steps" line="26" basis="stated" kind="criterion">
      <text>Improve the outcomes for a population</text>
    </claim>
    <claim id="D-34" source="gowland-2013-three-steps" line="26" basis="stated" kind="criterion">
      <text>Generate a return, as businesses, on a capitation based budget</text>
    </claim>
    <claim id="D-35" source="gowland-2013-three-steps" line="28" basis="stated" kind="criterion">
      <text>Warning: 'to federate or not' is the wrong question, a largely defensive manoeuvre</text>
    </claim>
    <claim id="D-36" source="gowland-2013-three-steps" line="28" basis="stated" kind="criterion">
      <text>The right question: how should the practice, as a business, work in five years</text>
    </claim>
    <claim id="D-37" source="gowland-2013-three-steps" line="28" basis="stated" kind="criterion">
      <text>...and what that needs now</text>
    </claim>
    <claim id="D-38" source="gowland-2013-three-steps" line="28" basis="stated" kind="criterion">
      <text>The CCG helps practices to think it through</text>
    </claim>
    <claim id="D-39" source="gowland-2013-three-steps" line="28" basis="stated" kind="criterion">
      <text>Delivery models must be able to meet the financial and quality challenges ahead</text>
    </claim>
    <claim id="D-40" source="gowland-2013-three-steps" line="28" basis="stated" kind="behaviour">
      <text>Practices do not have to change</text>
      <honoured>
        A body that seeks nothing further "has chosen to concentrate on core general practice", and is never last in a
        list.
      </honoured>
    </claim>
    <claim id="D-41" source="gowland-2013-three-steps" line="28" basis="stated" kind="criterion">
      <text>CCGs help those who are willing in every way they can</text>
    </claim>
    <claim id="E-01" source="sobanja-2012-building-bridges" line="32" basis="stated" kind="criterion">
      <text>
        Communication and relationships are needed at three levels: patients and populations; local health partners; the
        national board and its networks
      </text>
    </claim>
    <claim id="E-02" source="sobanja-2012-building-bridges" line="34" basis="stated" kind="criterion">
      <text>Clarity about purpose comes first</text>
    </claim>
    <claim id="E-03" source="sobanja-2012-building-bridges" line="34" basis="stated" kind="criterion">
      <text>The main task is better health of local people, not only well organised care</text>
    </claim>
    <claim id="E-04" source="sobanja-2012-building-bridges" line="34" basis="stated" kind="criterion">
      <text>Wider factors (lifestyle, education, housing, employment) must be led and influenced</text>
    </claim>
    <claim id="E-05" source="sobanja-2012-building-bridges" line="37" basis="stated" kind="criterion">
      <text>Patients must be involved in their own care</text>
    </claim>
    <claim id="E-06" source="sobanja-2012-building-bridges" line="37" basis="stated" kind="criterion">
      <text>People and communities are to take part in planning</text>
    </claim>
    <claim id="E-07" source="sobanja-2012-building-bridges" line="39" basis="stated" kind="criterion">
      <text>Patients want more involvement than they have</text>
    </claim>
    <claim id="E-08" source="sobanja-2012-building-bridges" line="40" basis="stated" kind="criterion">
      <text>Involvement improves outcomes, experience and value for money</text>
    </claim>
    <claim id="E-09" source="sobanja-2012-building-bridges" line="41" basis="stated" kind="criterion">
      <text>The NHS struggles to listen and respond to opinion</text>
    </claim>
    <claim id="E-10" source="sobanja-2012-building-bridges" line="42" basis="stated" kind="criterion">
      <text>
        Even when they know what people want, commissioners and clinicians find it hard to respond to local needs
      </text>
    </claim>
    <claim id="E-11" source="sobanja-2012-building-bridges" line="43" basis="stated" kind="criterion">
      <text>Paternalistic attitudes persist in how clinicians deal with patients</text>
    </claim>
    <claim id="E-12" source="sobanja-2012-building-bridges" line="44" basis="stated" kind="criterion">
      <text>The benefits of community involvement are only beginning to be used</text>
    </claim>
    <claim id="E-13" source="sobanja-2012-building-bridges" line="45" basis="stated" kind="criterion">
      <text>Community engagement is likely a key ingredient for prevention and healthy living</text>
    </claim>
    <claim id="E-14" source="sobanja-2012-building-bridges" line="47" basis="stated" kind="criterion">
      <text>Patients are partners in their care, citizens partners in population health</text>
    </claim>
    <claim id="E-15" source="sobanja-2012-building-bridges" line="47" basis="stated" kind="criterion">
      <text>Good communication gives legitimacy for tough decisions</text>
    </claim>
    <claim id="E-16" source="sobanja-2012-building-bridges" line="47" basis="stated" kind="criterion">
      <text>Encourage self-responsibility, supported self-care and appropriate use of resources</text>
    </claim>
    <claim id="E-17" source="sobanja-2012-building-bridges" line="47" basis="stated" kind="criterion">
      <text>Organise integrated delivery of care</text>
    </claim>
    <claim id="E-18" source="sobanja-2012-building-bridges" line="50" basis="stated" kind="criterion">
      <text>
        Build partnerships across local organisations, mainly through local authorities and Health and Wellbeing Boards
      </text>
    </claim>
    <claim id="E-19" source="sobanja-2012-building-bridges" line="52" basis="stated" kind="criterion">
      <text>
        8,000 emergency admissions a day in England; many respiratory: wider action (damp housing, education) is needed
      </text>
    </claim>
    <claim id="E-20" source="sobanja-2012-building-bridges" line="54" basis="stated" kind="criterion">
      <text>The HWB should bring together health, councils, employers, justice and others</text>
    </claim>
    <claim id="E-21" source="sobanja-2012-building-bridges" line="54" basis="stated" kind="criterion">
      <text>Be key partners and recognised local leaders in health improvement, through other agencies</text>
    </claim>
    <claim id="E-22" source="sobanja-2012-building-bridges" line="56" basis="stated" kind="criterion">
      <text>Earlier joint teams (drug action teams, court diversion) show the way</text>
    </claim>
    <claim id="E-23" source="sobanja-2012-building-bridges" line="58" basis="stated" kind="criterion">
      <text>Cross-sector working with local government, health as a key building block</text>
    </claim>
    <claim id="E-24" source="sobanja-2012-building-bridges" line="60" basis="stated" kind="criterion">
      <text>Local government often engages citizens better: build on and join that</text>
    </claim>
    <claim id="E-25" source="sobanja-2012-building-bridges" line="60" basis="stated" kind="criterion">
      <text>...for mental health, deprived communities and minority groups</text>
    </claim>
    <claim id="E-26" source="sobanja-2012-building-bridges" line="62" basis="stated" kind="criterion">
      <text>Local services are an investment that must give a return in health</text>
    </claim>
    <claim id="E-27" source="sobanja-2012-building-bridges" line="64" basis="stated" kind="criterion">
      <text>Relations with the centre should be mutual support, not parent and child</text>
    </claim>
    <claim id="E-28" source="sobanja-2012-building-bridges" line="66" basis="stated" kind="criterion">
      <text>
        Specialised and local services are integrated more closely than before, since the same patients use both
      </text>
    </claim>
    <claim id="E-29" source="sobanja-2012-building-bridges" line="66" basis="stated" kind="context">
      <text>The national board holds practices' core contracts (so some levers are not the CCG's)</text>
    </claim>
    <claim id="E-30" source="sobanja-2012-building-bridges" line="68" basis="stated" kind="criterion">
      <text>Lead a collective approach that involves all services, to generate integration</text>
    </claim>
    <claim id="E-31" source="sobanja-2012-building-bridges" line="70" basis="stated" kind="criterion">
      <text>Vertical integration: primary, secondary, tertiary</text>
    </claim>
    <claim id="E-32" source="sobanja-2012-building-bridges" line="70" basis="stated" kind="criterion">
      <text>Horizontal integration: primary and community based services</text>
    </claim>
    <claim id="E-33" source="sobanja-2012-building-bridges" line="70" basis="stated" kind="criterion">
      <text>Relations with clinical networks and senates are key</text>
    </claim>
    <claim id="E-34" source="sobanja-2012-building-bridges" line="76" basis="stated" kind="criterion">
      <text>Relationships have several strands; leadership changes with the subject</text>
    </claim>
    <claim id="E-35" source="sobanja-2012-building-bridges" line="78" basis="stated" kind="criterion">
      <text>Success depends on culture and behaviour, not on a changed structure</text>
    </claim>
    <claim id="E-36" source="sobanja-2012-building-bridges" line="72" basis="stated" kind="criterion">
      <text>
        CCGs should take a central role in bringing networks, senates and others together on population health
      </text>
    </claim>
    <claim id="E-37" source="sobanja-2012-building-bridges" line="74" basis="stated" kind="context">
      <text>In some matters (national priorities) the centre leads</text>
    </claim>
    <claim id="E-38" source="sobanja-2012-building-bridges" line="76" basis="stated" kind="criterion">
      <text>
        In some matters, commissioning primary care perhaps among them, CCGs and the national board work as partners who
        support each other
      </text>
    </claim>
    <claim id="I-01" source="gowland-2013-out-of-hospital" line="12" basis="inferred" kind="criterion">
      <text>
        One practice that has not grown by merger is not a grouping; a merger of practices is one that went further
      </text>
    </claim>
    <claim id="I-02" source="gowland-2013-three-steps" line="16" basis="inferred" kind="criterion">
      <text>
        A provider organisation needs somebody who can sign: itself, or a partner who holds the contract for it
      </text>
    </claim>
    <claim id="I-03" source="gowland-2013-three-steps" line="20" basis="inferred" kind="criterion">
      <text>A contract 'can' be held: readiness to hold one is required, and holding one earns points</text>
    </claim>
    <claim id="I-04" source="gowland-2013-three-steps" line="22" basis="inferred" kind="criterion">
      <text>Step 2 needs services live for patients, not plans</text>
    </claim>
    <claim id="I-05" source="gowland-2013-three-steps" line="24" basis="inferred" kind="criterion">
      <text>A whole pathway in one service marks an established step 2, and we ask it before step 3</text>
    </claim>
    <claim id="I-06" source="gowland-2013-three-steps" line="26" basis="inferred" kind="criterion">
      <text>
        Step 3 needs responsibility: a live budget, not a shadow one, and one that reaches beyond a single specialty
      </text>
    </claim>
    <claim id="I-07" source="gowland-2013-three-steps" line="26" basis="inferred" kind="criterion">
      <text>
        Responsibility for a budget needs an agreement on gain and loss in which the organisation bears some loss, and
        cover for it
      </text>
    </claim>
    <claim id="I-08" source="gowland-2013-three-steps" line="26" basis="inferred" kind="criterion">
      <text>A population large enough to carry the risk</text>
    </claim>
    <claim id="I-11" source="gowland-2013-three-steps" line="18" basis="inferred" kind="criterion">
      <text>Paid management time</text>
    </claim>
    <claim id="I-15" source="gowland-2013-three-steps" line="24" basis="inferred" kind="criterion">
      <text>Results are measured along the whole pathway, from a baseline</text>
    </claim>
    <claim id="I-16" source="gowland-2013-three-steps" line="26" basis="inferred" kind="criterion">
      <text>The budget has a value, and a status from indicative to live</text>
    </claim>
    <claim id="I-19" source="gowland-locality-groups" line="49" basis="inferred" kind="criterion">
      <text>What the locality is responsible for, and what the federation, is to be written down</text>
    </claim>
    <claim id="I-20" source="ccginformation-2013-february" line="101" basis="inferred" kind="criterion">
      <text>Who decides on money and who earns it must be kept visible where one group of GPs does both</text>
    </claim>
  </claims>
</part>

"""##
