package space.hamsafar.programme.folder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.programme.agreement.Agreement;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.JarTask;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.StationFacts;
import space.hamsafar.programme.source.Fields;

/**
 * Brings together what three files say of the mission.
 *
 * @param ids the ids of the folder
 * @param crowd the people
 * @param flight keys of {@code flight.yaml}
 * @param experiments keys of {@code experiments.yaml}
 * @param station keys of {@code station.yaml}
 */
record MissionReader(
        Ids ids, Crowd crowd, Optional<Fields> flight, Optional<Fields> experiments, Optional<Fields> station) {

    Optional<Mission> read(
            List<String> trainees, Optional<MeanElements> elements, Optional<Agreement> agreement, StationFiles files) {
        Optional<FlightReader.Plan> plan =
                flight.flatMap(fields -> new FlightReader(ids, crowd).read(fields, trainees));
        ExperimentReader reader = new ExperimentReader(ids, crowd, plan);
        Optional<List<Experiment>> work = experiments.map(fields -> fields.each("experiments", reader::experiment));
        List<JarTask> tasks = experiments
                .map(fields -> {
                    Ids.refuseRepeats("task", fields.groups("tasks"));
                    return fields.each("tasks", reader::task);
                })
                .orElse(List.of());
        Optional<LocalDate> launch = agreement.flatMap(one -> launchDay(one, plan));
        Optional<StationFacts> facts =
                station.flatMap(fields -> new StationReader(ids).read(fields, elements, launch, files));
        return plan.flatMap(one -> work.flatMap(list -> facts.map(place -> new Mission(
                one.flight(),
                one.prime(),
                one.companions(),
                one.backup(),
                one.hosts(),
                one.rules(),
                list,
                tasks,
                place))));
    }

    private static Optional<LocalDate> launchDay(Agreement agreement, Optional<FlightReader.Plan> plan) {
        return plan.flatMap(one -> agreement.steps().stream()
                        .filter(step -> step.id().equals(one.flight().launchStep()))
                        .findFirst())
                .flatMap(step -> step.on().or(step::notBefore).or(step::due));
    }
}
