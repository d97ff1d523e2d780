import { oneOf } from "../../one-of";

/** Promises of cure in English. */
export const english: readonly string[] = [
  "(?<![a-z])(?:cures?|cured)(?![a-z])",
  "(?<![a-z])(?:cure|success|effective|recovery|healing|pregnancy|efficacy|remission) rates?",
  "[0-9]{1,3}% (?:cure|success|effective|recovery|of (?:our )?patients)",
  "(?:heal(?:s|ed)?|recover(?:s|ed)?|recovery) (?:100%|completely|fully|in [0-9]|for good|guaranteed|overnight)",
  "(?:100%|full|complete|guaranteed|total) (?:recovery|healing|cure)",
  "(?:goodbye|bye bye|farewell) (?:to )?(?:your )?[a-z]+(?: [a-z]+)?|miracle|get pregnant|guaranteed pregnancy",
  "(?:gone|never (?:come|comes) back|relapse free|pain gone)(?: for good)?|end your [a-z]+ (?:pain|problem)s?",
  "eliminates? [a-z ]{0,20}(?:pain|disease|acne|bleeding)",
  "no more [a-z ]{0,16}(?:pain|bleeding|acne|snoring|disease|toothache|infertility|leaks|cavities|bad breath)",
  oneOf`
    (?<![a-z])(?:ends?_here|solved|relief_(?:guaranteed|in|at_last|today)|(?:stops?|kills?|beats?|conquers?|erases?
    fix(?:es|ed)?|defeats?|banish(?:es)?)_(?:your_|the_|all_)?(?:pain|acne|gum|snoring|bleeding|infertility
    toothache|disease|decay|cavities|bad_breath|insomnia)|pain_relief|be_pregnant_in|pregnant_in|your_baby_dream
    back_to_full_health|for_good)(?![a-z])
  `,
];
