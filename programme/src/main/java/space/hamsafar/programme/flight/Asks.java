package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import space.hamsafar.programme.setting.Setting;

/**
 * What another timeline asks of the control centre that runs the station: a landing, nights of the host crew at other
 * hours, more of their time, contacts and attitudes at other times.
 */
final class Asks {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Mission mission;
    private final Setting setting;
    private final FlightPlan before;
    private final FlightPlan after;
    private final int days;
    private final ZoneId zone;
    private final List<String> asks = new ArrayList<>();

    private Asks(Mission mission, Setting setting, FlightPlan before, FlightPlan after, int days) {
        this.mission = mission;
        this.setting = setting;
        this.before = before;
        this.after = after;
        this.days = days;
        this.zone = mission.rules().zone();
    }

    static List<String> of(Mission mission, Setting setting, FlightPlan before, FlightPlan after, int days) {
        var asks = new Asks(mission, setting, before, after, days);
        asks.landing();
        asks.nights();
        asks.hostTime();
        asks.contacts();
        return asks.asks;
    }

    private String clock(Instant instant) {
        return MINUTE.format(instant.atZone(zone)) + " on board";
    }

    private void landing() {
        after.landing().ifPresent(landing -> {
            boolean same = before.landing()
                    .filter(was -> was.landing().equals(landing.landing()))
                    .isPresent();
            if (!same) {
                asks.add("Recovery at "
                        + setting.site(mission.flight().landingSite()).name() + " for a landing at "
                        + clock(landing.landing()) + ", undocking at " + clock(landing.undocking()) + ".");
            }
        });
    }

    private void nights() {
        for (TimelineEntry night : nights(after)) {
            Instant usual = nights(before).stream()
                    .filter(was -> was.id().equals(night.id()))
                    .map(was -> was.start().atZone(zone).plusDays(days).toInstant())
                    .findFirst()
                    .orElse(night.start());
            long minutes = Duration.between(usual, night.start()).toMinutes();
            if (minutes != 0) {
                asks.add("The host crew's sleep from " + clock(night.start()) + ", " + Math.abs(minutes) + " min "
                        + (minutes > 0 ? "later" : "earlier") + " than planned.");
            }
        }
    }

    private static List<TimelineEntry> nights(FlightPlan plan) {
        return plan.timeline().stream()
                .filter(entry -> entry.kind() == Kind.SLEEP && !entry.id().contains("-"))
                .toList();
    }

    private void hostTime() {
        for (HostTime now : after.hostTime()) {
            int was = before.hostTime().stream()
                    .filter(time -> time.day().plusDays(days).equals(now.day()))
                    .mapToInt(HostTime::usedMinutes)
                    .findFirst()
                    .orElse(0);
            if (now.usedMinutes() > was) {
                asks.add(now.usedMinutes() - was + " min more of the host crew on " + now.day() + " ("
                        + now.usedMinutes() + " of " + now.budgetMinutes() + " min).");
            }
        }
    }

    /** Contacts and work in coverage that stand where no contact of the experiment stood. */
    private void contacts() {
        for (TimelineEntry entry : after.timeline()) {
            boolean same = before.timeline().stream()
                    .filter(was -> was.experiment().equals(entry.experiment()))
                    .anyMatch(was -> Objects.equals(was.start(), entry.start()));
            if (entry.kind() == Kind.LIVE_CONTACT && !same) {
                asks.add("Contact for " + entry.title() + " at " + clock(entry.start())
                        + (entry.reason().isEmpty() ? "" : " (" + entry.reason() + ")") + ".");
            }
        }
    }
}
