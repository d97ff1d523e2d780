import { oneOf } from "../../one-of";

const what =
  "(?:clinics?|hospitals?|dentists?|doctors?|surgeons?|dental|dentistry|implants?|braces|orthodont[a-z]*|maternity|aesthetics?|care|service|team|teeth|whitening|choice|place|price|prices|results?|quality|experts?|specialists?|smile|equipment|technology|nose|skin|value|deal|treatments?|in_(?:town|the|china|asia|shanghai|beijing|[a-z]+)|ever|of_the_best|you_can|money)";

export const english = oneOf`
  \bbest_(?:[a-z]+_){0,2}${what.replaceAll("_", " ")}\b
  \b(?:the|our|simply_the|very|city_s|china_s|world_s)_best(?!_(?:time|way|interest|of_our|to|person|date|contact|protection|position|practice|available_evidence))\b
  \bbest_in_class\b (?:be|is|are)_the_best\b
  \bnumber_(?:one|1)(?!_(?:bus|gate|line|exit|building|road|window|room))\b
  \btop_(?:rated|class|notch|ranked|tier|quality|doctors?|clinics?|dentists?|surgeons?|choice|team|experts?|specialists?|hospitals?|of_the|level|brand)
  \bworld_(?:class|s_(?:best|leading|first|finest|top)|leading|famous|renowned)
  \bleading_(?:[a-z]+_)?(?:clinic|hospital|provider|expert|specialist|dental|aesthetic|brand|team|technology|doctor|dentist|surgeon|centre|center|name|edge)
  \bindustry_lead \bunrivall?ed \bunmatched \bunbeatable \bunparall?ell?ed
  \bunsurpassed \bunequall?ed \bultimate \bsupreme \bpremier \bfinest
  \bgreatest
  \bperfect_(?:smile|teeth|skin|nose|face|body|results?|match|figure|look|score)
  \bsecond_to_none \bone_of_a_kind
  \bthe_only_(?:[a-z]+_)?(?:clinic|hospital|dentist|doctor|place|one|provider|centre|center|team|choice|brand)
  \bstate_of_the_art
  \bmost_(?:advanced|trusted|experienced|popular|professional|famous|reliable|skilled|beautiful|loved|recommended|effective|comfortable|luxurious|respected|sought|modern|natural)
  \bsafest_(?!way_to|option_is) \bcheapest \blowest_(?:price|prices|cost|fees)
  \b(?:better|cheaper|safer|faster|gentler)_than_(?:any|other|others|the_rest|most|all|every|anyone|elsewhere|public)
  \bsuperior_(?:to_(?:other|any)|care|service|quality|results?|technology)
  \baward_winning \bfirst_class \b(?:five|5|6|7)_star \bgold_standard
  \branked_(?:first|no|number|top|1) \bcutting_edge \blike_no_other
  \bnobody_(?:does|beats) \bno_one_(?:does|beats)_
  \bno_other_(?:clinic|hospital|dentist|doctor) \bworld_no \bvoted
  \bexclusive_(?:technology|technique|method)
  \babsolute(?:ly)?_(?:best|perfect|safe|flawless) \bflawless \bunlike_other
  \bexceptional \bextraordinary
  \b(?:nobody|no_one|none)(?:_[a-z]+){0,6}_(?:like|better_than|beats)_(?:us|we)\b
`;
