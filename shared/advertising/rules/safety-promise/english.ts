import { oneOf } from "../../one-of";

/** Promises of safety in English. */
export const english: readonly string[] = [
  oneOf`
    (?<![a-z])(?:painless(?:ly)?|pain_free|no_pain|without_(?:any_)?(?:pain|risks?|scars?|scarring|downtime|surgery
    side_effects?)|zero_(?:pain|risks?|side_effects?|downtime|scars?|complications?|recovery)|0_(?:pain|risks?
    side_effects?|downtime)|no_(?:risks?|scars?|scarring|downtime|down_time|recovery(?:_time)?|complications?
    needles?|cutting|discomfort|side_effects?|stitches|swelling)|risk_free|riskless|(?:100%|completely|absolutely
    totally|perfectly|entirely|guaranteed|always|proven|so)_safe|safe_(?:and_(?:effective|painless|easy|sound)
    for_everyone|guaranteed)|safety_guaranteed|scar_?free|scarless|side_effect_free|hurts?_less|(?:won_t|doesn_t
    does_not|will_not|never|didn_t)_(?:hurt|scar|feel)|ouchless|feel_nothing|harmless|(?:lunch(?:_?time|_break
    _hour))_(?:procedure|beauty|facelift|lift|treatment|nose)|back_to_work_(?:the_)?(?:same|next|in|right
    immediately)|walk_in_walk_out|no_one_will_(?:know|notice)|nobody_will_(?:know|notice)|nothing_can_go_wrong
    foolproof|worry_free|stress_free)(?![a-z])
  `,
  oneOf`
    (?<![a-z])(?:gentle_and_painless|zero_pain|absolutely_no|pain_?less|nothing_to_fear|no_(?:fear|knife|blood
    bruising|drilling|surgery|anesthesia|anaesthesia|bleeding|injections?)(?:_needed|_required)?|won_t_feel
    never_felt|feel_no_pain|virtually_(?:painless|no)|invisible_scars?|safe_for_(?:all|pregnant|babies|kids|any)
    (?:quick|fast|rapid|instant)_recovery)(?![a-z])
  `,
];
