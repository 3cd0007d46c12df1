package space.hamsafar.programme.training;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Site;
import space.hamsafar.programme.training.TimetableFacts.Booking;

/** Rules for people and facilities: nobody is at two places, no room holds too many. */
final class BookingChecks {

    private static final double FAR_KM = 100;
    private static final double KM_PER_DEGREE = 111.195;
    private static final Duration JOURNEY = Duration.ofDays(1);

    private final TimetableFacts facts;
    private final List<Finding> findings;
    private final Duration longest;

    BookingChecks(TimetableFacts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
        this.longest = facts.syllabus().rules().journeys().stream()
                .map(journey -> Duration.ofHours(journey.hours()))
                .reduce(JOURNEY, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    void check() {
        var instructors = new TreeSet<String>();
        facts.sessions().forEach(booking -> instructors.addAll(others(booking.session())));
        for (var trainee : facts.syllabus().trainees()) {
            checkPerson("trainee-twice", trainee, facts.of(trainee));
        }
        for (var instructor : instructors) {
            checkPerson(
                    "instructor-twice",
                    instructor,
                    facts.sessions().stream()
                            .filter(booking -> others(booking.session()).contains(instructor))
                            .toList());
        }
        for (var facility : facts.setting().facilities()) {
            var users = facts.sessions().stream()
                    .filter(booking -> booking.session().facility().equals(facility.id()))
                    .toList();
            checkCapacity(facility.id(), facility.capacity(), users);
            users.forEach(this::checkOutages);
        }
    }

    /** Each pair that no journey could come between, so far apart are they, is left out. */
    private void checkPerson(String rule, String person, List<Booking> bookings) {
        for (int i = 0; i < bookings.size(); i++) {
            var first = bookings.get(i);
            var far = first.session().end().plus(longest);
            for (int j = i + 1; j < bookings.size(); j++) {
                var second = bookings.get(j);
                if (second.session().start().isAfter(far)) {
                    break;
                }
                if (first.overlaps(second)) {
                    findings.add(new Finding(
                            "training." + rule,
                            person,
                            "is in " + first.name() + " and " + second.name() + " at "
                                    + second.session().start()));
                } else if (first.session()
                        .end()
                        .plus(journey(site(first), site(second)))
                        .isAfter(second.session().start())) {
                    findings.add(new Finding(
                            "training.travel",
                            person,
                            "has no time to travel from " + first.name() + " to " + second.name()));
                }
            }
        }
    }

    private void checkCapacity(String facility, int capacity, List<Booking> users) {
        for (var booking : users) {
            long together = users.stream()
                    .filter(other -> !other.session()
                                    .start()
                                    .isAfter(booking.session().start())
                            && other.session().end().isAfter(booking.session().start()))
                    .count();
            if (together > capacity) {
                findings.add(new Finding(
                        "training.capacity",
                        facility,
                        "is used " + together + " times at " + booking.session().start() + ", but holds " + capacity));
            }
        }
    }

    private void checkOutages(Booking booking) {
        for (var outage : facts.syllabus().outages()) {
            if (outage.facility().equals(booking.session().facility())
                    && !facts.lastDay(booking).isBefore(outage.from())
                    && !facts.day(booking.session().start()).isAfter(outage.to())) {
                findings.add(new Finding(
                        "training.outage",
                        outage.facility(),
                        "cannot be used for " + booking.name() + ": " + outage.reason()));
            }
        }
    }

    /** Everybody in a session who is no trainee. */
    private static Set<String> others(Session session) {
        var others = new TreeSet<>(session.instructors());
        others.addAll(session.support());
        others.addAll(session.positions().values());
        session.trainees().forEach(others::remove);
        return others;
    }

    private Duration journey(Site from, Site to) {
        for (var journey : facts.syllabus().rules().journeys()) {
            var ends = List.of(journey.from(), journey.to());
            if (!from.id().equals(to.id()) && ends.contains(from.id()) && ends.contains(to.id())) {
                return Duration.ofHours(journey.hours());
            }
        }
        return kilometresBetween(from, to) > FAR_KM ? JOURNEY : Duration.ZERO;
    }

    private Site site(Booking booking) {
        var facility = booking.unit().facility();
        return facts.setting()
                .site(
                        facility.isEmpty()
                                ? facts.syllabus().site()
                                : facts.setting().facility(facility).site());
    }

    /** Along the great circle, by the spherical law of cosines. */
    private static double kilometresBetween(Site from, Site to) {
        double a = Math.toRadians(from.latitudeDeg());
        double b = Math.toRadians(to.latitudeDeg());
        double longitude = Math.toRadians(to.longitudeDeg() - from.longitudeDeg());
        double cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(longitude);
        return Math.toDegrees(Math.acos(Math.clamp(cosine, -1.0, 1.0))) * KM_PER_DEGREE;
    }
}
