package space.hamsafar.planning.check;

import java.util.List;
import java.util.Locale;
import space.hamsafar.planning.Spacing;
import space.hamsafar.planning.TimeLag;

/** Rules of the time between activities. */
final class TimeRules {

    private TimeRules() {}

    static void check(Facts facts, Findings findings) {
        for (TimeLag lag : facts.project().lags()) {
            facts.both(lag.from(), lag.to(), (from, to) -> lag(lag, from, to, findings));
        }
        facts.project().spacings().forEach(s -> spacing(facts, s, findings));
    }

    private static void lag(TimeLag lag, Facts.Placed from, Facts.Placed to, Findings findings) {
        long between = (long) to.at(lag.toPoint()) - from.at(lag.fromPoint());
        if (between < lag.minimum()) {
            String text = text(lag, from, to, between);
            findings.add(Rule.LAG_TOO_SHORT, text + ", at least " + lag.minimum() + " are needed", from.id(), to.id());
        }
        if (lag.maximum() != TimeLag.NO_MAXIMUM && between > lag.maximum()) {
            String text = text(lag, from, to, between);
            findings.add(Rule.LAG_TOO_LONG, text + ", at most " + lag.maximum() + " are allowed", from.id(), to.id());
        }
    }

    private static String text(TimeLag lag, Facts.Placed from, Facts.Placed to, long between) {
        return between + " ticks lie between the "
                + lag.fromPoint().name().toLowerCase(Locale.ROOT) + " of " + from.text() + " and the "
                + lag.toPoint().name().toLowerCase(Locale.ROOT) + " of " + to.text();
    }

    private static void spacing(Facts facts, Spacing spacing, Findings findings) {
        List<String> ids = spacing.activities().stream().distinct().sorted().toList();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                facts.both(ids.get(i), ids.get(j), (a, b) -> gap(spacing, a, b, findings));
            }
        }
    }

    private static void gap(Spacing spacing, Facts.Placed a, Facts.Placed b, Findings findings) {
        if (b.start() - a.end() < spacing.gap() && a.start() - b.end() < spacing.gap()) {
            String message = a.text() + " and " + b.text() + " lie closer than the " + spacing.gap() + " ticks of "
                    + spacing.id();
            findings.add(Rule.SPACING_TOO_SMALL, message, a.id(), b.id(), spacing.id());
        }
    }
}
