package space.hamsafar.programme.folder;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import space.hamsafar.orbit.window.LandingLimits;
import space.hamsafar.orbit.window.RendezvousProfile;
import space.hamsafar.programme.flight.DayRules;
import space.hamsafar.programme.flight.Spaceflight;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;

/** Reads the flight and its crew. */
final class FlightReader {
    private final Ids ids;
    private final Crowd crowd;

    FlightReader(Ids ids, Crowd crowd) {
        this.ids = ids;
        this.crowd = crowd;
    }

    /**
     * What {@code flight.yaml} holds.
     *
     * @param flight launch, stay and landing
     * @param prime id of the visitor
     * @param companions ids of further visitors
     * @param backup id of the other one
     * @param hosts ids of the host crew
     * @param rules how a day on board is built
     */
    record Plan(
            Spaceflight flight,
            String prime,
            List<String> companions,
            String backup,
            List<String> hosts,
            DayRules rules) {}

    /** All of it, held against the people who are trained; empty trainees are not looked at. */
    Optional<Plan> read(Fields fields, List<String> trainees) {
        checkVisitor(fields, "prime", trainees);
        checkVisitor(fields, "backup", trainees);
        if (!fields.text("prime").isEmpty() && fields.text("prime").equals(fields.text("backup"))) {
            fields.problem("backup", "prime and backup are the same person: name two");
        }
        for (Node.Scalar companion : fields.scalars("companions")) {
            crowd.requirePart(companion, Member.Part.TRAINEE, fields.problems());
            if (List.of(fields.text("prime"), fields.text("backup")).contains(companion.text())) {
                fields.problems()
                        .add(companion.start(), "'" + companion.text() + "' is prime or backup already: name another");
            }
        }
        for (Node.Scalar host : fields.scalars("hosts")) {
            crowd.requirePart(host, Member.Part.HOST_CREW, fields.problems());
        }
        Optional<Spaceflight> flight = fields.group("flight").flatMap(this::flight);
        Optional<DayRules> rules = fields.group("crewDay").flatMap(day -> DayReader.rules(day, new HouseReader(ids)));
        String prime = ids.reference(Ids.Kind.PERSON, fields, "prime");
        String backup = ids.reference(Ids.Kind.PERSON, fields, "backup");
        List<String> hosts = ids.references(Ids.Kind.PERSON, fields, "hosts");
        List<String> companions = ids.references(Ids.Kind.PERSON, fields, "companions");
        return flight.flatMap(one -> rules.map(day -> new Plan(one, prime, companions, backup, hosts, day)))
                .filter(plan -> fields.isSound());
    }

    private void checkVisitor(Fields fields, String key, List<String> trainees) {
        fields.scalar(key).ifPresent(person -> {
            crowd.requirePart(person, Member.Part.TRAINEE, fields.problems());
            boolean isTrainee = crowd.member(person.text())
                    .filter(member -> member.part() == Member.Part.TRAINEE)
                    .isPresent();
            if (isTrainee && !trainees.isEmpty() && !trainees.contains(person.text())) {
                fields.problem(
                        key,
                        "'" + person.text() + "' is not among the trainees of training.yaml, which are "
                                + String.join(", ", trainees));
            }
        });
    }

    private Optional<Spaceflight> flight(Fields fields) {
        String launch = fields.text("launchStep");
        if (!launch.isEmpty() && launch.equals(fields.text("landingStep"))) {
            fields.problem("landingStep", "launch and landing are the same step: name two");
        }
        return fields.build(() -> new Spaceflight(
                fields.text("vehicle"),
                ids.reference(Ids.Kind.STEP, fields, "launchStep"),
                ids.reference(Ids.Kind.STEP, fields, "landingStep"),
                ids.reference(Ids.Kind.SITE, fields, "pad"),
                Origins.figure(fields, "planeOffsetDeg"),
                Origins.figure(fields, "planeToleranceDeg"),
                fields.whole("searchDays"),
                fields.whole("backups"),
                Origins.figure(fields, "rendezvousHours"),
                Origins.figure(fields, "stayDays"),
                ids.reference(Ids.Kind.SITE, fields, "landingSite"),
                Origins.figure(fields, "crossRangeKm"),
                orbits(fields),
                fields.whole("landingSearchDays"),
                landingLimits(fields),
                profiles(fields),
                Origins.provenance(fields)));
    }

    /** Limits of a landing; those that are published for Dongfeng where the folder gives none. */
    private static LandingLimits landingLimits(Fields fields) {
        LandingLimits limits = fields.group("landingLimits")
                .flatMap(group -> group.build(() -> new LandingLimits(
                        group.number("surfaceWindMS"),
                        group.number("upperWindMS"),
                        group.number("visibilityKm"),
                        false,
                        group.text("source"))))
                .orElse(LandingLimits.DONGFENG);
        return limits.withDaylight(fields.flag("daylightLanding"));
    }

    /** Ways to the station; the known ones where the folder gives none. */
    private static List<RendezvousProfile> profiles(Fields fields) {
        List<RendezvousProfile> given = fields.each(
                "rendezvousProfiles",
                profile -> profile.build(() -> new RendezvousProfile(
                        profile.text("name"),
                        Duration.ofSeconds(Math.round(profile.number("hours") * 3600)),
                        profile.number("fromPhaseDeg"),
                        profile.number("toPhaseDeg"),
                        profile.text("source"))));
        return given.isEmpty() ? RendezvousProfile.KNOWN : given;
    }

    private static List<Integer> orbits(Fields fields) {
        return fields.scalars("orbitsAfterUndocking").stream()
                .filter(Node.Scalar::isNumber)
                .map(scalar -> (int) Double.parseDouble(scalar.text()))
                .toList();
    }
}
