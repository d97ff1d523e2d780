import { oneOf } from "../../one-of";

export const english = oneOf`
  \bcelebrit(?:y|ies)\b(?!_doctor_list) \binfluencers?\b \bkols?\b
  \b(?:movie|pop|film|tv)_stars?\b \bactress(?:es)?
  \bactors?_(?:and|choose|love|trust|come) \bsupermodels?
  \b(?:models?|stars?|moms_groups)_(?:choose|love|trust|come|swear)
  \b(?:brand_)?ambassadors? \bspokes(?:person|man|woman) \bbloggers?
  (?:recommended|endorsed|approved|trusted|loved|chosen|preferred|praised|backed|favou?red)_by_(?:[a-z]+_){0,3}(?:doctors?|dentists?|experts?|professors?|specialists?|celebrit(?:y|ies)|stars?|influencers?|models?|hospitals?|associations?|surgeons?|midwives|nurses|professionals|fda|athletes|bloggers)
  (?:doctor|dentist|expert|celebrity|dermatologist|surgeon)_(?:recommended|approved|endorsed|favou?rite|choice)
  (?:doctors?|dentists?|experts?|professors?|surgeons?|associations?|stars?|midwives)_(?:all_|highly_|themselves_)?(?:recommend_(?:us|our|this|the|green)|endorse|choose_us|choose_our|trust_us|swear_by|love_us|agree_that_we)
  \b(?:kols?|stars?|celebs?|influencers?|experts?|doctors?|dentists?|editors?|stylists?)_(?:pick(?:ed|s)?|loved|choice|favou?rites?|fav|certified|vetted|trusted|backed)
  \bcelebs?\b \bred_carpet \bhollywood \ba_list \b(?:olympic|world)_champions? \bmiss_(?:world|universe)
  \bof_the_stars\b \bto_the_stars\b \bfamous_(?:faces|clients|patients|people|actors?|singers?)
  as_(?:seen|featured)_(?:on|in)
  featured_(?:on|in)_(?:tv|vogue|cctv|the_news|magazines?|forbes)
`;
