import { oneOf } from "../../one-of";

const part =
  "(?:face|nose|teeth|smile|skin|wrinkles|age|looks|body|belly|acne|double chin|eye bags|appearance|hairline|figure|chin)";

export const english = oneOf`
  \bugly\b \b(?:old|tired|fat|haggard|older)_looking
  \blook(?:s|ing)?_(?:so_|too_)?(?:old|tired|fat|ugly|haggard|older_than|like_your_mother)
  \bashamed_of_(?:your|their|my)_${part}
  \bembarrass(?:ed|ing|ment)_(?:by|about|of)_(?:your|their)_${part}
  \b(?:hide|hiding|hates?|hated)_your_(?:crooked_|own_)?${part}
  \bnobody_(?:will_(?:love|marry|date|hire|want)|wants|loves|dates)_
  \bno_one_(?:will_(?:love|marry|date|hire|want)|wants|loves|dates)_(?:a|an|you|your)
  \bunattractive \bplain_jane
  \btoo_(?:fat|old|plain|wrinkled|flat|ugly)_(?:to|for)
  \bbeauty_is_(?:everything|power|your|money|currency|the_best)
  \bpretty_(?:people|girls|women|faces)_(?:win|get|earn|succeed|go|live|have)
  \b(?:looks|appearance|your_face|beauty|a_pretty_face|your_smile)_(?:decides?|determines?|matters?_(?:most|more)|opens?_doors?|gets?_you|costs?_you|is_your)
  \bdon_t_let_(?:your_)?(?:[a-z]+_)?${part}
  \byour_(?:[a-z]+_)?${part}_(?:is|are|gives?|betrays?|costs?|costing|ruins?|ruining|says?|shows?|tells?|hold(?:s|ing)?)_(?:your|you|away|off)
  \bage_(?:is_showing|shows)_
  \bbefore_(?:he|your_husband|your_boyfriend)_(?:leaves|looks|notices|strays)
  \bturn_heads \bmen_(?:prefer|love|like|want)
  \byour_(?:ex|rival|husband|boyfriend)_(?:will|won_t|wouldn_t)
  \binsecure_about \bself_conscious_about \bmuffin_top \bstop_looking
  \bmistaken_for_your \bwin_him_back \bget_the_(?:job|guy|promotion)_with
  \bnobody_(?:hires|likes|remembers|notices|trusts|kisses)_ \bno_one_(?:hires|likes|notices|kisses)_ \bcrooked_(?:smile|teeth)_(?:cost|is|are|won) \bface_it
  \bstill_single \bwhy_he_left \bfirst_impressions?_(?:count|matter|are|start) \bmaybe_it_s_your_(?:teeth|face|nose|skin|smile) \blove_(?:at_first_sight|yourself)_(?:needs|starts_with) \b(?:regain|boost|restore|get_back|win_back)_your_(?:confidence|beauty|youth)
`;
