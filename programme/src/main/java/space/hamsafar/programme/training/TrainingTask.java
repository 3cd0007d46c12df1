package space.hamsafar.programme.training;

import space.hamsafar.programme.setting.Provenance;

/**
 * Something that every trainee must master.
 *
 * @param id unique among tasks
 * @param title what it is
 * @param level that every trainee must reach
 * @param provenance origin of the demand
 */
public record TrainingTask(String id, String title, Level level, Provenance provenance) {}
