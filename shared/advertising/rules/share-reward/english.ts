import { oneOf } from "../../one-of";

export const english = oneOf`
  (?:share|forward|repost|refer|invite|recommend|tag|bring|introduce|like_and_share)(?!d_care|_your_(?:insurance|id|own|medical))[^.;!?]{0,40}\b(?:win|earn|rewards?|gifts?|cash|points?|bonus|discount|%_off|off|free|credits?|vouchers?|coupons?|commission|prizes?|both_(?:get|save|receive)|you_(?:both_)?(?:get|save|receive))\b
  referral_(?:bonus|rewards?|fee|commission|cash|gift|program(?:me)?_pays|credits?|discounts?|code_gives)
  (?:earn|get|win|receive|enjoy|save)[^.;!?]{0,30}(?:for_(?:every|each)_(?:friend|referral|share|new)|when_(?:your|a)_friend|by_(?:sharing|referring|inviting)|per_referral)
  (?:earn|pay|paid|pays|get|[0-9]{1,3}_?%)_(?:a_|you_|an?_)?(?:[0-9]{1,3}_?%_?)?commission
  affiliate_(?:program|income|marketing|rewards?)
  (?:get|be|getting)_(?:paid|rewarded)_for_(?:every|each)_(?:patient|friend|referral|client|person|customer)
  (?:share|forward|repost|refer|tag|invite)[^.;!?]{0,20}(?:first_then|then_(?:book|unlock|get|receive)|for_a_chance|and_we_ll_(?:give|pay|thank))
  (?:share|forward)_first (?:tag|mention)_(?:two|three|[0-9]|your|a)_?friends?[^.;!?]{0,30}(?:chance|win|free|off|get)
  bring_(?:your|a|two|one)_(?:friend|sister|mom|mum|bestie|partner|colleague)s?[^.;!?]{0,24}(?:free|half|off|save|get|discount)
  bring_a_friend(?!_or|_to_(?:help|accompany|drive))
  plus_one_(?:free|discount|half) multi_level downline
  (?:share|forward|repost)[^.;!?]{0,24}(?:to_(?:unlock|view|continue|book|see)|or_else|before_you_(?:book|can))
  must_(?:share|forward|repost) (?:friends|two)_(?:get|go|come)_(?:free|half)
  (?:post_about|review_us|rate_us|tag_us|leave_(?:a|us_a)_(?:[a-z0-9]+_)?review|check_in_on|like_and|follow_us|tell_(?:a_friend|your_friends))[^.;!?]{0,30}\b(?:get|earn|win|receive|free|off|back|gift|save)\b
`;
