package space.hamsafar.programme.folder;

import java.time.LocalDate;
import java.util.Optional;
import space.hamsafar.programme.source.Fields;

/** Checks the order of dates. */
final class Dates {
    /** Adds a problem if both dates are given and the second is before the first. */
    static void requireOrder(Fields fields, String first, String second) {
        Optional<LocalDate> from = fields.dateIfAny(first);
        Optional<LocalDate> to = fields.dateIfAny(second);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            fields.problem(
                    second,
                    "'" + second + "' is " + to.get() + ", before '" + first + "' on " + from.get()
                            + ": swap or mend them");
        }
    }

    private Dates() {}
}
