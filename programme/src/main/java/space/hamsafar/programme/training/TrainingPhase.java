package space.hamsafar.programme.training;

import space.hamsafar.programme.setting.Provenance;

/**
 * A phase of the training.
 *
 * @param id unique among phases, such as {@code theory}
 * @param title what it is
 * @param order phases of a lower order come first where units name no prerequisite; phases that run throughout have 0
 * @param provenance origin of the statement
 */
public record TrainingPhase(String id, String title, int order, Provenance provenance) {}
