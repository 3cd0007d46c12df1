package space.hamsafar.programme.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.setting.Provenance;

/**
 * An obligation or a milestone of the agreement.
 *
 * @param id unique among steps
 * @param title what it is
 * @param kind obligation or milestone
 * @param family clause family, such as {@code data-rights}; empty for a milestone
 * @param owner id of the party that must do it; empty for a milestone of both
 * @param durationDays how long it takes, 0 for a milestone; working days where a calendar is named
 * @param calendar id of the working calendar; empty counts every day
 * @param status how far it is
 * @param on the day on which it was done, or on which it is fixed
 * @param notBefore earliest start
 * @param due the day by which the agreement wants it done
 * @param after what it waits for
 * @param provenance origin of the figures
 */
public record Step(
        String id,
        String title,
        Kind kind,
        String family,
        String owner,
        int durationDays,
        String calendar,
        Status status,
        Optional<LocalDate> on,
        Optional<LocalDate> notBefore,
        Optional<LocalDate> due,
        List<After> after,
        Provenance provenance) {

    /** What a step is. */
    public enum Kind {
        OBLIGATION,
        MILESTONE
    }

    /** How far a step is. */
    public enum Status {
        /** Not begun. */
        OPEN,
        /** Being done. */
        RUNNING,
        /** Done, on the day given. */
        DONE,
        /** Its day is fixed from outside. */
        FIXED
    }

    public Step {
        after = List.copyOf(after);
    }

    /** The same step with other bounds on its dates. */
    public Step withDates(Status newStatus, Optional<LocalDate> newOn, Optional<LocalDate> newNotBefore) {
        return new Step(
                id,
                title,
                kind,
                family,
                owner,
                durationDays,
                calendar,
                newStatus,
                newOn,
                newNotBefore,
                due,
                after,
                provenance);
    }
}
