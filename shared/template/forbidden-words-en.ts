import type { WordGroup } from "./forbidden-words";

/** English words and phrases, found as whole words, in the singular or the plural. */
export const forbiddenEnglish: Readonly<Record<WordGroup, readonly string[]>> = {
  diagnosis: [
    "diagnosis|diagnoses|diagnosed|disease|syndrome|disorder|infection|infected|inflammation|inflamed|cancer|tumor|tumour|cyst|ulcer",
    "swelling|swollen|bleeding|wound|scar|acne|fever|pain|painful|hiv|aids|hpv|hepatitis|syphilis|diabetes|depression|anxiety|infertility",
    "miscarriage|abortion|pregnant|pregnancy|pregnancies|bruise|bruising|complication|allergy|allergic|fracture|caries|cavity|positive|malignant|benign",
  ],
  procedure: [
    "surgery|surgeries|surgical|surgeon|operation|post-?op|pre-?op|postoperative|preoperative|procedure|stitch|stitches|suture|dressing|extraction",
    "filler|botox|laser|injection|injectable|liposuction|rhinoplasty|blepharoplasty|facelift|whitening|brace|braces|aligner|veneer|filling|root canal|implant",
    "anaesthesia|anesthesia|sedation|biopsy|ultrasound|amniocentesis|vaccine|vaccination|transfusion|x-?ray|mri|ct scan|ivf|caesarean|cesarean|c-?section",
    "delivery room|childbirth|breastfeeding|lactation|prenatal|antenatal|postnatal|postpartum|maternity|obstetric|obstetrics|orthodontic|orthodontics|cosmetic|aesthetic|plastic|hyaluronic|peeling",
  ],
  bodyPart: [
    "eye|eyelid|nose|tooth|teeth|gum|jaw|lip|mouth|oral|dental|dentist|dentistry|face|facial|chin|ear|breast|chest|belly|abdomen|abdominal|thigh|skin|scalp|hair|uterus|womb|cervix|cervical|vagina|vaginal|ovary|ovaries|penis",
    "prostate|bladder|kidney|liver|lung|stomach|bowel|blood|bone|spine|knee|neck|fetus|foetus|fetal|foetal|genital|pelvic|heart|brain|nerve|gynaecology|gynecology|dermatology",
  ],
  drug: [
    "drug|medicine|medication|antibiotic|ibuprofen|amoxicillin|cephalosporin|metronidazole|paracetamol|acetaminophen|aspirin|penicillin|lidocaine|insulin|hormone|steroid|pill|tablet|capsule|ointment|dose|dosage|prescription|painkiller",
  ],
  promotion: [
    "discount|coupon|voucher|cashback|prize|lottery|lucky draw|raffle|gift|bonus|bonuses|reward|red packet|promo|promotion|special offer|limited offer|limited time|flash sale|on sale|for sale|sale|half price|best price|cheap|bargain|free gift|for free|free of charge|free trial|loyalty points|\\d+% off|deal",
  ],
  promise: [
    "best|guarantee|guaranteed|cure|cured|painless|pain-free|permanent|permanently|risk-?free|no risk|zero risk|number one|no\\. ?1|miracle|perfect|flawless|100%|forever|before and after|celebrity|celebrities|testimonial|success rate",
  ],
  fright: [
    "urgent|urgently|emergency|emergencies|danger|dangerous|serious|severe|fatal|deadly|death|die|warning|final notice|last chance|life-?threatening|abnormal|critical|penalty|or else",
  ],
};

/** Everyday phrases in which such a word means nothing. */
export const harmlessEnglish: readonly string[] = [
  "face to face",
  "face-to-face",
  "by heart",
  "best regards",
  "best wishes",
  "best time",
  "great deal",
  "hours of operation",
  "operation hours",
  "positive feedback",
];
