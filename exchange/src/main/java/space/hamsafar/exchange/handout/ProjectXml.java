package space.hamsafar.exchange.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.sf.mpxj.Duration;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Relation;
import net.sf.mpxj.Resource;
import net.sf.mpxj.ResourceType;
import net.sf.mpxj.Task;
import net.sf.mpxj.TaskMode;
import net.sf.mpxj.TimeUnit;
import net.sf.mpxj.mspdi.MSPDIWriter;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.exchange.label.Markup;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.agreement.StepDates;
import space.hamsafar.programme.training.Session;

/**
 * The ground schedule as Project XML: the agreement's steps with what they wait for, and the training's sessions with
 * trainees, instructors and facilities. Times are Beijing time, which the title says; dates are set by hand, since the
 * plan has decided them.
 */
final class ProjectXml {

    private final ProjectFile file = new ProjectFile();
    private final Titles titles;
    private final Map<String, Task> steps = new HashMap<>();
    private final Map<String, Resource> resources = new HashMap<>();

    private ProjectXml(Titles titles) {
        this.titles = titles;
    }

    static byte[] write(Programme programme, ProgrammePlan plan) {
        var xml = new ProjectXml(Titles.of(programme));
        xml.file.getProjectProperties().setProjectTitle(text(programme.title() + " (Beijing time)"));
        xml.file.getProjectProperties().setName(text(programme.id()));
        xml.file.setDefaultCalendar(xml.file.addDefaultBaseCalendar());
        xml.agreement(programme, plan);
        xml.training(plan);
        var bytes = new ByteArrayOutputStream();
        try {
            new MSPDIWriter().write(xml.file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write Project XML in memory", e);
        }
        return bytes.toByteArray();
    }

    private void agreement(Programme programme, ProgrammePlan plan) {
        Task phase = phase("Agreement");
        for (StepDates step : plan.agreement().steps()) {
            Task task = phase.addTask();
            task.setName(text(titles.step(step.step())));
            task.setText(1, text(step.step()));
            LocalDate last = step.earliestFinish().isAfter(step.earliestStart())
                    ? step.earliestFinish().minusDays(1)
                    : step.earliestFinish();
            boolean milestone = !step.earliestFinish().isAfter(step.earliestStart());
            task.setMilestone(milestone);
            LocalTime end = milestone ? LocalTime.of(8, 0) : LocalTime.of(17, 0);
            times(task, step.earliestStart().atTime(8, 0), last.atTime(end));
            steps.put(step.step(), task);
        }
        programme
                .agreement()
                .steps()
                .forEach(step -> step.after().forEach(before -> {
                    Optional<Task> from = Optional.ofNullable(steps.get(before.step()));
                    Optional<Task> to = Optional.ofNullable(steps.get(step.id()));
                    if (from.isPresent() && to.isPresent()) {
                        to.get().addPredecessor(new Relation.Builder().predecessorTask(from.get()));
                    }
                }));
    }

    private void training(ProgrammePlan plan) {
        Task phase = phase("Training");
        for (Session session : plan.training().sessions()) {
            Task task = phase.addTask();
            task.setName(text(titles.unit(session.unit()) + " " + session.number()));
            task.setText(1, text(session.unit() + "-" + session.number()));
            times(
                    task,
                    session.start().atZone(WorldTime.BEIJING.zone()).toLocalDateTime(),
                    session.end().atZone(WorldTime.BEIJING.zone()).toLocalDateTime());
            session.trainees().forEach(person -> task.addResourceAssignment(resource(titles.person(person))));
            session.instructors().forEach(person -> task.addResourceAssignment(resource(titles.person(person))));
            if (!session.facility().isEmpty()) {
                task.addResourceAssignment(resource(titles.facility(session.facility())));
            }
        }
    }

    private Task phase(String name) {
        Task task = file.addTask();
        task.setName(name);
        task.setSummary(true);
        return task;
    }

    private static void times(Task task, LocalDateTime start, LocalDateTime end) {
        task.setTaskMode(TaskMode.MANUALLY_SCHEDULED);
        task.setStart(start);
        task.setFinish(end);
        long minutes = java.time.Duration.between(start, end).toMinutes();
        task.setDuration(Duration.getInstance((double) minutes, TimeUnit.ELAPSED_MINUTES));
    }

    private Resource resource(String name) {
        return resources.computeIfAbsent(name, any -> {
            Resource resource = file.addResource();
            resource.setName(text(name));
            resource.setType(ResourceType.WORK);
            return resource;
        });
    }

    private static String text(String text) {
        return Markup.allowed(text);
    }
}
