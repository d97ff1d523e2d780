import { oneOf } from "../../one-of";

/** Promises of a result in English. */
export const english: readonly string[] = [
  "(?<![a-z])(?:guarantee[sd]?|guaranteed)(?![a-z])",
  oneOf`
    (?:instant|immediate|visible|dramatic|amazing|stunning|incredible|perfect|fast|quick|real|proven|lasting
    permanent|long_lasting|overnight|same_day|best|better|flawless|miracle)_(?:and_[a-z]+_)?(?:results?|effects?
    improvement|transformation|change|whitening|glow|smile|lift|slimming)
  `,
  oneOf`
    results?_(?:you_can|that_last|last|in_(?:just_|only_)?(?:one|a|a_single|[0-9])|are|from_day|visible|after_(?:one
    just|a_single|[0-9]))
  `,
  "see (?:the )?(?:results?|difference|changes?)",
  "look(?:s|ing)? (?:up to )?(?:[0-9]{1,2}|ten|five|twenty|years) (?:years )?(?:younger|slimmer)",
  "(?:years?|shades?) (?:younger|whiter|brighter)|younger (?:in|skin|looking|you)|turn back (?:time|the clock)",
  "anti aging miracle|age(?:less)? backwards?|ageless",
  oneOf`
    (?:permanent(?:ly)?|forever|for_?life|lifetime|for_good)(?!_(?:resid|teeth|tooth|molar|address|crown|filling
    staff|closed|close))
  `,
  "never (?:come back|grow back|age|fade|sag|relapse)",
  "(?:lose|drop|shed) (?:up to )?[0-9]{1,3} ?(?:kg|kilos?|pounds?|lbs?|cm|inch)",
  "(?:slimmer|whiter|tighter|brighter|thinner|smoother) (?:in|after|teeth in|skin in|face in)",
  "(?:in|after) (?:just |only )?(?:one|a single|1|a) (?:visit|session|treatment|day|week|hour|shot)|money back",
  "full refund if|refund if (?:not|no|you)|wrinkles? (?:gone|vanish|disappear|free)|wrinkle free|flawless",
  "perfect (?:skin|teeth|nose|body|face|smile)|works? (?:every time|instantly|like magic|overnight)",
  "hollywood smile|new you|transform your|100% (?:effective|results?|satisf)",
  oneOf`
    (?<![a-z])(?:wake_up_to|(?:whiter|brighter|younger|slimmer|tighter|fuller|smoother|straighter|thicker|prettier
    better_looking)_(?:teeth|skin|smile|face|you|body|hair|lips|than)|slim_down|stay_slim|stay_young|forever_young
    glow(?:ing)?_(?:skin|up|instantly)|turn_heads|dream_(?:body|smile|face|nose|figure)|get_(?:your_|the_)?(?:body
    smile|skin|figure|face|waist|nose)_(?:you|of|back)|v_?shape(?:d)?_face|erases?_(?:wrinkles|years|age|lines)
    melts?_(?:away_)?(?:fat|inches)|say_goodbye_to_(?:wrinkles|fat|spots|lines)|(?:take|shave)_years_off
    real_smiles?)(?![a-z])
  `,
];
