package space.hamsafar.programme.flight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import space.hamsafar.planning.Schedule;
import space.hamsafar.programme.setting.Answer;
import space.hamsafar.programme.setting.Member;

/** What the timeline amounts to: experiments done, hosts' time spent, and what does not fit. */
final class Results {

    private final Mission mission;
    private final CrewProject problem;
    private final Schedule schedule;
    private final Reasons reasons;

    Results(Mission mission, Stay stay, Crew crew, CrewProject problem, Schedule schedule) {
        this.mission = mission;
        this.problem = problem;
        this.schedule = schedule;
        this.reasons = new Reasons(problem, schedule, crew, stay);
    }

    /**
     * What became of each experiment.
     *
     * @param offers what could be done for each, in the mission's order
     */
    List<ExperimentResult> experiments(List<Options.Offer> offers) {
        // To look for reasons takes a while, and each stands alone.
        return IntStream.range(0, offers.size())
                .parallel()
                .mapToObj(i -> result(mission.experiments().get(i), offers.get(i)))
                .toList();
    }

    private ExperimentResult result(Experiment experiment, Options.Offer offer) {
        int wanted = experiment.sessions();
        if (offer.options().isEmpty()) {
            return new ExperimentResult(experiment.id(), wanted, 0, 0, sentence(offer.obstacle()), List.of());
        }
        int placed = 0;
        String reason = "";
        List<String> changes = List.of();
        for (int session = 1; session <= wanted; session++) {
            var ways = offer.mains(session);
            boolean done =
                    ways.stream().anyMatch(way -> schedule.find(way.activity()).isPresent());
            placed += done ? 1 : 0;
            if (!done && reason.isEmpty()) {
                reason = reasons.whyNot(ways);
                changes = reasons.changes(ways);
            }
        }
        return new ExperimentResult(experiment.id(), wanted, placed, placed * experiment.value(), reason, changes);
    }

    /** What can be said of each session of an experiment. */
    List<Answer> answers(Experiment experiment, Options.Offer offer, AskedWork asked) {
        return IntStream.rangeClosed(1, experiment.sessions())
                .filter(asked::concerns)
                .mapToObj(number -> answer(experiment, number, offer, asked.step()))
                .toList();
    }

    private Answer answer(Experiment experiment, int number, Options.Offer offer, String step) {
        String subject = experiment.id() + "/" + number + (step.isEmpty() ? "" : "/" + step);
        var ways = offer.ways(number, step);
        if (ways.isEmpty()) {
            return Answer.of(subject, "It is not in the timeline.", List.of(sentence(offer.obstacle())), List.of());
        }
        return step.isEmpty() ? reasons.answer(subject, ways) : reasons.stepAnswer(subject, ways, offer.mains(number));
    }

    /** What must be in the timeline and is not. */
    List<String> problems(List<ExperimentResult> results) {
        var problems = new ArrayList<String>();
        for (RoutineWork.Task task : problem.tasks()) {
            if (schedule.find(task.activity()).isEmpty()) {
                problems.add(task.title() + " on flight day " + task.flightDay() + " does not fit (" + task.activity()
                        + "): " + reasons.whyNot(task.activity()));
            }
        }
        for (int i = 0; i < results.size(); i++) {
            Experiment experiment = mission.experiments().get(i);
            ExperimentResult result = results.get(i);
            int least = experiment.leastSessions();
            if (experiment.mandatory() && result.placed() < least) {
                problems.add("Mandatory experiment " + experiment.id() + " has " + result.placed() + " of " + least
                        + " sessions: " + result.reason());
            }
        }
        return problems;
    }

    /** The hosts' time in experiments and live contacts, by day. */
    static List<HostTime> hostTime(Stay stay, Crew crew, List<TimelineEntry> timeline) {
        var hosts = crew.hosts().stream().map(Member::id).toList();
        int budget = (int) Math.floor(stay.rules().hostHours().value() * 60 + 1e-9);
        var times = new ArrayList<HostTime>();
        for (BoardDay day : stay.days()) {
            Instant from = day.number() == 1 ? Instant.MIN : day.wake();
            Instant to = stay.day(day.number() + 1).wake();
            long seconds = 0;
            for (TimelineEntry entry : timeline) {
                boolean today = !entry.start().isBefore(from) && entry.start().isBefore(to);
                if (today && !entry.experiment().isEmpty()) {
                    long serving = entry.crew().stream().filter(hosts::contains).count();
                    seconds += serving
                            * Duration.between(entry.start(), entry.end()).toSeconds();
                }
            }
            times.add(new HostTime(day.date(), Math.toIntExact(Math.ceilDiv(seconds, 60)), budget));
        }
        return times;
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
