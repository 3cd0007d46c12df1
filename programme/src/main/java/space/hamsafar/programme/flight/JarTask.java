package space.hamsafar.programme.flight;

import space.hamsafar.programme.setting.Provenance;

/**
 * Flexible work that needs no fixed time: the crew picks it from the task list when there is room.
 *
 * @param id unique among tasks
 * @param title what it is
 * @param minutes length
 * @param who may do it, alone
 * @param firstFlightDay first flight day on which it makes sense
 * @param lastFlightDay last one
 * @param notes free text
 * @param provenance origin of the figures
 */
public record JarTask(
        String id,
        String title,
        int minutes,
        Group who,
        int firstFlightDay,
        int lastFlightDay,
        String notes,
        Provenance provenance) {}
