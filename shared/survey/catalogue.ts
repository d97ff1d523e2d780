import { careAdherence } from "./content/care-adherence";
import { deliveryConfidence } from "./content/delivery-confidence";
import { dentalAwareness } from "./content/dental-awareness";
import { gad2 } from "./content/gad2";
import { gad7 } from "./content/gad7";
import { honestWord } from "./content/honest-word";
import { participationWillingness } from "./content/participation-willingness";
import { peaceOfMind } from "./content/peace-of-mind";
import { phq2 } from "./content/phq2";
import { phq9 } from "./content/phq9";
import { postOpRecovery } from "./content/post-op-recovery";
import { recommendation } from "./content/recommendation";
import { salesPressure } from "./content/sales-pressure";
import { visitSatisfaction } from "./content/visit-satisfaction";
import { waitingExperience } from "./content/waiting-experience";
import type { Survey } from "./survey";

/** The surveys that come with the product. None is given to anybody before it was released and a rule switched on. */
export const builtInSurveys: readonly Survey[] = [
  visitSatisfaction,
  waitingExperience,
  postOpRecovery,
  careAdherence,
  participationWillingness,
  peaceOfMind,
  recommendation,
  salesPressure,
  honestWord,
  dentalAwareness,
  deliveryConfidence,
  phq2,
  phq9,
  gad2,
  gad7,
];
