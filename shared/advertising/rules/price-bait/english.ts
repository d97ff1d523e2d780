import { oneOf } from "../../one-of";

const care =
  "(?:gifts?|whitening|cleaning|consult(?:ation|ations)?|scaling|check ?ups?|trial|sessions?|treatments?|facials?|x ?rays?|exams?|botox|fillers?|masks?|samples?|massage|ultrasound|skin|dental|implants?|braces)";

export const english = oneOf`
  buy_(?:one|1|two|2)_get (?:free|complimentary)_(?:[a-z]+_)?${care}
  ${care}_(?:is_|are_)?(?:for_)?free(?!_of)
  (?:totally|completely|absolutely)_free try_(?:it_)?(?:for_)?free
  free_for_the_first_(?!hour|[0-9])
  first_(?:visit|session|consultation|month)_(?:is_)?free
  [0-9]{1,3}_?%_?(?:off|discount|cash)
  (?:half|lowest|special|promo|promotional|discount(?:ed)?|sale|early_bird|bargain|best|introductory|unbeatable|crazy|factory)_prices?
  half_?(?:price|off) discounts? bargains? price_(?:drop|cut|slash) slashed
  (?:limited|special|exclusive|flash|holiday|seasonal|black_friday|grand_opening|opening|new_patient|weekend|summer|winter|christmas|new_year)_(?:time_)?(?:offers?|deals?|sales?|promo|promotions?|discounts?)
  limited_time(?!_parking) time_limited hurry(?:_up|_before|_while|_now|!|,|$)
  while_(?:stocks?|supplies|slots)_last last_chance don_t_miss_(?:out|it|this)
  only_(?:[0-9]+_)?(?:spots?|slots?|days?|seats?|places?)_(?:left|remain)
  limited_(?:spots?|slots?|seats?|places)
  (?:act|book|order|sign_up)_(?:now|today)_(?:and|to|for)_(?:a_)?(?:free_|half_)?(?:save|get|enjoy|receive|price)
  save_(?:up_to_)?[¥$€]?[0-9]+ save_big save_money
  (?:only|just|from|starting_at|as_low_as|for_as_little_as|now)_?[¥$€]_?[0-9]+
  (?:only|just)_[0-9]+_?(?:rmb|yuan|cny|usd|dollars?)
  was_[¥$€]?[0-9]+[^.]{0,12}now (?:zero|no|0)_(?:down|deposit|interest)
  (?:monthly|easy|interest_free)_(?:installments?|instalments?|payments?)
  installments? instalments? pay_(?:later|monthly)
  (?<!insurance_|medical_|parking_)vouchers? coupons? cashback
  (?:promo|discount)_code group_(?:buy|deal|price)s? 2_for_1 two_for_one bogo
  giveaways? lucky_draw raffle gift_(?:bags?|box|cards?|packs?|with)
  affordable cheap(?!er_parking) budget_friendly great_value value_for_money
  happy_hour
`;

export const freeService =
  "free (?:parking|wifi|wi fi|shuttle|of (?:charge )?wheelchair|wheelchairs?|interpreters?|translation|cancell?ation|toll|drinking|water|antenatal class(?:es)?)|toll free|(?:scent|smoke|barrier|latex|fragrance) free|feel free|free to";
