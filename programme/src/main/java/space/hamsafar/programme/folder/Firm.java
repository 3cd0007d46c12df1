package space.hamsafar.programme.folder;

import java.time.LocalDate;
import java.util.Optional;
import space.hamsafar.programme.setting.Firmness;
import space.hamsafar.programme.source.Fields;

/** Reads how firm a date is. */
final class Firm {

    /**
     * What the keys {@code tentative}, {@code fallback} and {@code takeRisk} say of a date, with a note on what is
     * tentative.
     *
     * @param what whose date it is
     * @param told the date, if it is known
     */
    static Firmness read(Fields fields, String what, Optional<LocalDate> told) {
        boolean tentative = fields.flag("tentative");
        Optional<LocalDate> fallback = fields.dateIfAny("fallback");
        boolean takeRisk = fields.flag("takeRisk");
        if (!fields.isSound()) {
            return Firmness.FIRM;
        }
        if (fallback.isPresent() && !tentative) {
            fields.problem("fallback", "only a tentative date has a fallback: add 'tentative: true'");
        } else if (fallback.isPresent() && fallback.equals(told)) {
            fields.problem("fallback", "the fallback is the date itself: give the day that it may become");
        }
        if (takeRisk && fallback.isEmpty()) {
            fields.problem("takeRisk", "no risk is known without a fallback: add 'fallback', or leave this out");
        }
        if (tentative) {
            fields.note(
                    "tentative",
                    what + told.map(day -> ", from " + day + ",").orElse("") + " is tentative: "
                            + outlook(fallback, takeRisk));
        }
        boolean sound = tentative && (fallback.isPresent() || !takeRisk);
        return sound ? new Firmness(true, fallback, takeRisk) : Firmness.FIRM;
    }

    private static String outlook(Optional<LocalDate> fallback, boolean takeRisk) {
        return fallback.map(day -> takeRisk
                        ? "it may become " + day + ", and the risk is taken"
                        : "it may become " + day + ", and plans hold for both")
                .orElse("no fallback is told for it; look again when it is fixed");
    }

    private Firm() {}
}
