package space.hamsafar.bench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Schedule;

/** A worker whose solver behaves as its name says. */
final class FakeWorker {

    private FakeWorker() {}

    public static void main(String[] args) {
        Worker.serve(args, Fake::new);
    }

    static WorkerCommand command(String behaviour) {
        return new WorkerCommand(behaviour, System.getProperty("java.class.path"), FakeWorker.class.getName());
    }

    private record Fake(String name) implements Solver {

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Answer solve(Project project, Budget budget) {
            return switch (name) {
                case "good" -> feasible(Optional.of(oneAfterAnother(project)));
                case "overlapping" -> feasible(Optional.of(allAtOnce(project)));
                case "empty-handed" -> feasible(Optional.empty());
                case "narrow" -> Answer.unsupported("knows no projects");
                case "crashing" -> {
                    System.err.println("no licence");
                    Runtime.getRuntime().halt(3);
                    throw new IllegalStateException();
                }
                default -> throw new IllegalArgumentException(name);
            };
        }

        private static Answer feasible(Optional<Schedule> schedule) {
            return new Answer(Verdict.FEASIBLE, schedule, 0, OptionalLong.empty(), "");
        }

        private static Schedule oneAfterAnother(Project project) {
            List<Assignment> assignments = new ArrayList<>();
            int tick = 0;
            for (Activity activity : project.activities()) {
                assignments.add(at(activity, tick));
                tick = assignments.getLast().end();
            }
            return new Schedule(assignments);
        }

        private static Schedule allAtOnce(Project project) {
            return new Schedule(project.activities().stream()
                    .map(activity -> at(activity, 0))
                    .toList());
        }

        private static Assignment at(Activity activity, int start) {
            var mode = activity.modes().getFirst();
            return new Assignment(activity.id(), mode.id(), start, start + mode.duration(), Map.of());
        }
    }
}
