/**
 * The training of coaches, of three years unless it is told otherwise. {@link
 * nl.schoolbel.coaching.training.TrainingProgrammeResource} is the way in for the bestuur, which makes programmes and enrols
 * coaches; {@link nl.schoolbel.coaching.training.OwnTrainingResource} for the coach, who says how far it is. The bestuur sees
 * counts over the team, never one coach. The hours themselves are activities of kind training.
 */
package nl.schoolbel.coaching.training;
