package space.hamsafar.exchange.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.GroundPoint;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.altitude.AltitudeBand;
import space.hamsafar.orbit.altitude.AltitudeReport;
import space.hamsafar.orbit.altitude.AltitudeSample;
import space.hamsafar.orbit.altitude.Crossing;
import space.hamsafar.orbit.window.LandingOpportunity;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.LaunchWindow;
import space.hamsafar.orbit.window.LightPhase;
import space.hamsafar.orbit.window.Pass;
import space.hamsafar.orbit.window.PlaneCrossing;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.orbit.window.Rendezvous;
import space.hamsafar.orbit.window.RendezvousProfile;
import space.hamsafar.orbit.window.WindowSource;
import space.hamsafar.programme.flight.Bands;
import space.hamsafar.programme.flight.ExperimentResult;
import space.hamsafar.programme.flight.FlightPlan;
import space.hamsafar.programme.flight.HostTime;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;

/** Flight of the sample: seven days on board. The orbit is a circle, good enough to be drawn. */
final class SampleFlight {
    private static final Instant EPOCH = Instant.parse("2026-10-06T16:02:50Z");
    private static final Instant LIFT_OFF = Instant.parse("2026-10-12T09:17:32Z");
    private static final Instant DOCKING = LIFT_OFF.plus(Duration.ofMinutes(210));
    private static final Instant UNDOCKING = DOCKING.plus(Duration.ofMinutes(7 * 1440 - 95));
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 12);
    private static final List<String> CREW = List.of("prime", "commander", "pilot", "engineer");
    private static final double PERIOD_MINUTES = 92.3;

    private SampleFlight() {}

    static FlightPlan plan() {
        List<ExperimentResult> results = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            int wanted = 1 + i % 3;
            int placed = i % 11 == 0 ? 0 : i % 13 == 0 ? wanted - 1 : wanted;
            String reason = placed == wanted
                    ? ""
                    : "All 6 lit passes over Islamabad fall into sleep; a start of sleep 40 min later would free one.";
            results.add(new ExperimentResult(experiment(i), wanted, placed, placed * (1 + i % 5), reason, List.of()));
        }
        List<HostTime> hostTime = new ArrayList<>();
        for (int day = 0; day < 8; day++) {
            hostTime.add(new HostTime(FIRST_DAY.plusDays(day), 60 + 17 * day, 180));
        }
        return new FlightPlan(
                Optional.of(window(0)),
                List.of(window(1), window(2), window(3)),
                Optional.of(DOCKING),
                Optional.of(UNDOCKING),
                Optional.of(landing(0)),
                List.of(landing(1), landing(2)),
                timeline(),
                results,
                hostTime,
                Optional.of(bands()),
                Optional.of(altitude()),
                Optional.of(SampleOutlook.outlook(DOCKING, source(DOCKING))),
                List.of("The second live contact finds no pass over Karachi in waking hours."));
    }

    static String experiment(int number) {
        return (number < 10 ? "exp-0" : "exp-") + number;
    }

    private static LaunchOpportunity window(int day) {
        Instant liftOff = LIFT_OFF.plus(Duration.ofDays(day)).minus(Duration.ofSeconds(1662L * day));
        var window = new LaunchWindow(
                liftOff.minusSeconds(72),
                liftOff,
                liftOff.plusSeconds(72),
                104.4,
                21.25 - 4.5 * day,
                Duration.ofHours(137 + 24L * day),
                211.7 + 13 * day,
                "The pad meets the plane at 104.4°, tolerance 0.3°.");
        var profile = RendezvousProfile.KNOWN.getFirst();
        var way = new Rendezvous(profile, false, -31.5, liftOff.plus(profile.duration()), Optional.of(Light.DAY));
        return new LaunchOpportunity(
                window, PlaneCrossing.DESCENDING, 96.9, -0.25, List.of(way), 1.5, 26.3, 1.2, source(liftOff));
    }

    private static WindowSource source(Instant at) {
        return new WindowSource("TIANHE, elements of " + EPOCH, Optional.of(EPOCH), "2.0 km at " + at);
    }

    private static RankedLanding landing(int day) {
        Instant landing = UNDOCKING.plus(Duration.ofMinutes(277 + 1440L * day));
        var opportunity = new LandingOpportunity(
                landing.minus(Duration.ofMinutes(277)), landing, 3, 84.2 - 60 * day, 18.5, "Third orbit, by day.");
        return new RankedLanding(opportunity, true, 70, List.of("by daylight, Sun at 18°"), source(landing));
    }

    private static List<TimelineEntry> timeline() {
        List<TimelineEntry> entries = new ArrayList<>();
        for (int day = 0; day < 8; day++) {
            Instant midnight = FIRST_DAY.plusDays(day).atStartOfDay().toInstant(ZoneOffset.ofHours(8));
            entries.add(entry("sleep-" + day, "Sleep", Kind.SLEEP, CREW, span(midnight, -150, 510)));
            entries.add(entry("post-" + day, "Post-sleep", Kind.POST_SLEEP, CREW, span(midnight, 360, 60)));
            entries.add(entry("breakfast-" + day, "Breakfast", Kind.MEAL, CREW, span(midnight, 420, 30)));
            entries.add(entry("morning-" + day, "Morning conference", Kind.CONFERENCE, CREW, span(midnight, 450, 25)));
            entries.add(entry("lunch-" + day, "Lunch", Kind.MEAL, CREW, span(midnight, 780, 60)));
            entries.add(entry("dinner-" + day, "Dinner", Kind.MEAL, CREW, span(midnight, 1080, 60)));
            entries.add(entry("evening-" + day, "Evening conference", Kind.CONFERENCE, CREW, span(midnight, 1145, 25)));
            entries.add(entry("pre-" + day, "Pre-sleep", Kind.PRE_SLEEP, CREW, span(midnight, 1230, 60)));
            for (int person = 0; person < 4; person++) {
                work(entries, day, person, midnight);
            }
        }
        entries.add(entry("docking", "Docking", Kind.DOCKING, CREW, span(DOCKING, -30, 60)));
        entries.add(entry("undocking", "Undocking", Kind.UNDOCKING, List.of("prime"), span(UNDOCKING, -60, 60)));
        return entries.stream()
                .filter(entry -> !entry.start().isBefore(DOCKING.minusSeconds(1800)))
                .filter(entry -> !entry.end().isAfter(UNDOCKING))
                .sorted(Comparator.comparing(TimelineEntry::start).thenComparing(TimelineEntry::id))
                .toList();
    }

    private static void work(List<TimelineEntry> entries, int day, int person, Instant midnight) {
        List<String> crew = List.of(CREW.get(person));
        String suffix = "-" + day + "-" + person;
        int[] free = {480, 585, 690, 840, 915, 1005};
        int shift = (person + day) % 3;
        entries.add(entry("exercise-a" + suffix, "Exercise", Kind.EXERCISE, crew, span(midnight, free[shift], 75)));
        entries.add(entry("exercise-b" + suffix, "Exercise", Kind.EXERCISE, crew, span(midnight, free[3 + shift], 75)));
        for (int i = 0; i < 6; i++) {
            if (i % 3 == shift || i + person > 6) {
                continue;
            }
            int number = 1 + (day * 5 + person * 3 + i) % 40;
            String id = experiment(number);
            boolean live = number % 8 == 0;
            String title = live ? "Live lesson with a school" : "Sample experiment " + number;
            Kind kind = live ? Kind.LIVE_CONTACT : Kind.EXPERIMENT;
            entries.add(
                    entry(id + "#" + day + person + i, title, kind, crew, span(midnight, free[i], 30 + 15 * (i % 4))));
        }
        entries.add(entry("handover" + suffix, "Handover talks", Kind.HANDOVER, crew, span(midnight, 1172, 30)));
    }

    private static Interval span(Instant midnight, int from, int minutes) {
        return Interval.of(midnight.plus(Duration.ofMinutes(from)), Duration.ofMinutes(minutes));
    }

    private static TimelineEntry entry(String id, String title, Kind kind, List<String> crew, Interval time) {
        boolean work = kind == Kind.EXPERIMENT || kind == Kind.LIVE_CONTACT;
        String reason = kind == Kind.LIVE_CONTACT ? "Pass over Islamabad, 42° high." : "";
        return new TimelineEntry(
                id, title, kind, work ? id.substring(0, 6) : "", crew, time.getStart(), time.getEnd(), reason);
    }

    private static Bands bands() {
        List<LightPhase> light = new ArrayList<>();
        List<Interval> coverage = new ArrayList<>();
        List<Pass> passes = new ArrayList<>();
        List<GroundPoint> track = new ArrayList<>();
        double minute = 0;
        for (int orbit = 0; orbit < 108; orbit++, minute += PERIOD_MINUTES) {
            light.add(new LightPhase(interval(minute, minute + 55.5), Light.DAY));
            light.add(new LightPhase(interval(minute + 55.5, minute + 55.7), Light.PENUMBRA));
            light.add(new LightPhase(interval(minute + 55.7, minute + 92.1), Light.NIGHT));
            light.add(new LightPhase(interval(minute + 92.1, minute + PERIOD_MINUTES), Light.PENUMBRA));
            coverage.add(interval(minute + 4, minute + 83));
            if (orbit % 16 < 5) {
                String site = List.of("islamabad", "karachi", "beijing", "kashi", "swakopmund")
                        .get(orbit % 5);
                Instant rise = at(minute + 30);
                passes.add(new Pass(
                        site,
                        rise,
                        rise.plusSeconds(180),
                        rise.plusSeconds(370),
                        17.5 + orbit % 60,
                        290,
                        110,
                        orbit % 3 == 0));
            }
        }
        for (int i = 0; i <= 1440; i++) {
            double turn = 2 * Math.PI * i / PERIOD_MINUTES;
            double latitude = Math.toDegrees(Math.asin(Math.sin(Math.toRadians(41.47)) * Math.sin(turn)));
            double ahead = Math.toDegrees(Math.atan2(Math.cos(Math.toRadians(41.47)) * Math.sin(turn), Math.cos(turn)));
            double longitude = Math.IEEEremainder(ahead + 60 - i * 0.2507, 360);
            track.add(new GroundPoint(at(i), latitude, longitude, 388.4));
        }
        return new Bands(light, coverage, passes, track);
    }

    private static AltitudeReport altitude() {
        List<AltitudeSample> samples = new ArrayList<>();
        for (int day = 0; day <= 60; day++) {
            double altitudeKm = 387.2 - 0.083 * day;
            samples.add(new AltitudeSample(
                    LIFT_OFF.minus(Duration.ofDays(6)).plus(Duration.ofDays(day)),
                    altitudeKm,
                    altitudeKm - 0.03 * day,
                    altitudeKm + 0.03 * day));
        }
        return new AltitudeReport(
                samples.subList(0, 1),
                samples,
                List.of(),
                83,
                new AltitudeBand(340, 450),
                Optional.empty(),
                new Crossing(Optional.empty(), Optional.of(LIFT_OFF.plus(Duration.ofDays(500))), Optional.empty()),
                "The altitude stays between 340 and 450 km for the whole period.");
    }

    private static Interval interval(double from, double to) {
        return Interval.of(at(from), at(to));
    }

    private static Instant at(double minutes) {
        return DOCKING.plusMillis(Math.round(minutes * 60_000));
    }
}
