package space.hamsafar.programme.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.Group;
import space.hamsafar.programme.flight.JarTask;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;

/** Reads experiments, and holds them against the crew, the hours and the power there are. */
final class ExperimentReader {
    private final Ids ids;
    private final Crowd crowd;
    private final Optional<FlightReader.Plan> flight;
    private final StepReader steps;

    /** A reader; without a flight that could be read, the crew and the limits of a day are not looked at. */
    ExperimentReader(Ids ids, Crowd crowd, Optional<FlightReader.Plan> flight) {
        this.ids = ids;
        this.crowd = crowd;
        this.flight = flight;
        this.steps = new StepReader(ids, flight);
    }

    Optional<Experiment> experiment(Fields fields) {
        StepReader.checkSite(fields);
        checkDays(fields);
        flight.ifPresent(plan -> {
            checkLimits(fields, plan);
            if (crowd.isWhole()) {
                checkCrew(fields, plan);
            }
        });
        return fields.build(() -> new Experiment(
                fields.text("id"),
                fields.text("title"),
                fields.text("investigator"),
                fields.text("discipline"),
                fields.whole("value"),
                fields.flag("mandatory"),
                fields.whole("sessions"),
                fields.number("spacingHours"),
                fields.whole("minutes"),
                steps.need(fields),
                fields.word("window", Experiment.Window.class),
                ids.reference(Ids.Kind.SITE, fields, "site"),
                fields.whole("firstFlightDay"),
                fields.whole("lastFlightDay"),
                fields.whole("powerW"),
                fields.text("rack"),
                fields.flag("quiet"),
                fields.number("massKg"),
                StepReader.load(fields),
                steps.protocol(fields),
                fields.text("notes"),
                Origins.provenance(fields)));
    }

    /** A task for the task list. */
    Optional<JarTask> task(Fields fields) {
        checkDays(fields);
        return fields.build(() -> new JarTask(
                fields.text("id"),
                fields.text("title"),
                fields.whole("minutes"),
                fields.word("who", Group.class),
                fields.whole("firstFlightDay"),
                fields.whole("lastFlightDay"),
                fields.text("notes"),
                Origins.provenance(fields)));
    }

    private static void checkDays(Fields fields) {
        if (fields.isSound("firstFlightDay")
                && fields.isSound("lastFlightDay")
                && fields.whole("lastFlightDay") < fields.whole("firstFlightDay")) {
            fields.problem(
                    "lastFlightDay",
                    "lastFlightDay is " + fields.whole("lastFlightDay") + ", before firstFlightDay, which is "
                            + fields.whole("firstFlightDay") + ": swap or mend them");
        }
    }

    private static void checkLimits(Fields fields, FlightReader.Plan plan) {
        double hours = plan.rules().workHours().value();
        if (fields.whole("minutes") > hours * 60) {
            fields.problem(
                    "minutes",
                    "a session of " + fields.whole("minutes") + " minutes is longer than the work hours of a day, "
                            + hours + ": split it into sessions");
        }
        double power = plan.rules().powerW().value();
        if (fields.whole("powerW") > power) {
            fields.problem(
                    "powerW", "powerW is " + fields.whole("powerW") + "; there is " + power + " W for experiments");
        }
        double stay = plan.flight().stayDays().value();
        if (fields.whole("firstFlightDay") > Math.ceil(stay) + 1) {
            fields.problem(
                    "firstFlightDay",
                    "firstFlightDay is " + fields.whole("firstFlightDay") + ", the stay is " + stay + " days");
        }
    }

    private void checkCrew(Fields fields, FlightReader.Plan plan) {
        List<String> aboard = new ArrayList<>(plan.hosts());
        aboard.addAll(0, plan.companions());
        aboard.addFirst(plan.prime());
        checkCrew(fields, aboard, plan.backup());
        fields.groups("steps").forEach(step -> checkCrew(step, aboard, plan.backup()));
    }

    private void checkCrew(Fields fields, List<String> aboard, String backup) {
        int wanted = 0;
        for (Fields need : fields.groups("crew")) {
            wanted += need.whole("count");
            checkNeed(need, aboard, backup);
        }
        if (wanted > aboard.size() && fields.isSound("crew")) {
            fields.problem("crew", wanted + " people are wanted at a time, " + aboard.size() + " are aboard");
        }
    }

    private void checkNeed(Fields need, List<String> aboard, String backup) {
        Set<String> may = new TreeSet<>();
        for (Node.Scalar member : need.scalars("members")) {
            may.add(member.text());
            if (crowd.member(member.text()).isPresent()
                    && !aboard.contains(member.text())
                    && !member.text().equals(backup)) {
                need.problems()
                        .add(
                                member.start(),
                                "'" + member.text() + "' is not aboard; aboard are " + String.join(", ", aboard));
            }
        }
        if (!need.isSound()) {
            return;
        }
        String skill = need.text("skill");
        List<String> able =
                may.isEmpty() ? aboard : aboard.stream().filter(may::contains).toList();
        int there = crowd.countWith(skill, able);
        if (there < need.whole("count")) {
            String who = may.isEmpty() ? "aboard" : "of those named";
            need.problem(
                    skill.isEmpty() ? "count" : "skill",
                    need.whole("count") + (need.whole("count") == 1 ? " person" : " people")
                            + (skill.isEmpty() ? "" : " with the skill " + Wording.quoted(skill))
                            + (need.whole("count") == 1 ? " is" : " are") + " wanted, " + who + " there "
                            + (there == 1 ? "is 1" : "are " + there)
                            + (there == 0 && !skill.isEmpty() ? Spelling.hint(skill, crowd.skillsOf(aboard)) : ""));
        }
    }
}
