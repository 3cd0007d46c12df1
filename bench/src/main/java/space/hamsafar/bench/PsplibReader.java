package space.hamsafar.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.planning.TimeLag;

/**
 * Reads single-mode projects in the text format of PSPLIB ({@code .sm}): sections of precedence relations, of requests
 * and durations, and of resource availabilities, each with a line of column heads.
 */
public final class PsplibReader {

    private final String file;
    private final List<String> lines;

    private PsplibReader(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /** A job of the file. */
    private record Job(int duration, List<Integer> requests) {}

    /**
     * The instance in a file's text.
     *
     * @param file its name, for messages and for the name of the instance
     * @throws BenchException naming the file and the line, if a section is missing or a row is wrong
     */
    public static Instance read(String file, String text) {
        return new PsplibReader(file, text).read();
    }

    private Instance read() {
        Map<Integer, List<Integer>> successors = precedences();
        Map<Integer, Job> jobs = jobs();
        List<Integer> capacities = numbers(section("RESOURCEAVAILABILITIES") + 1);
        if (!jobs.keySet().equals(successors.keySet())) {
            throw new BenchException(file + ": the jobs of the precedence relations, " + successors.keySet()
                    + ", are not those of the requests, " + jobs.keySet());
        }
        int horizon = jobs.values().stream().mapToInt(Job::duration).sum();
        var builder = Project.builder(horizon);
        for (int r = 0; r < capacities.size(); r++) {
            builder.add(Resource.of("R" + (r + 1), capacities.get(r)));
        }
        jobs.forEach((number, job) -> builder.add(activity(number, job, capacities.size(), horizon)));
        successors.forEach((number, after) -> after.forEach(next -> {
            if (!jobs.containsKey(next)) {
                throw new BenchException(file + ": job " + number + " precedes job " + next + ", which is not there");
            }
            builder.add(TimeLag.endToStart("" + number, "" + next, 0));
        }));
        return new Instance(name(), "psplib", builder.build());
    }

    private Activity activity(int number, Job job, int resources, int horizon) {
        if (job.requests.size() != resources) {
            throw new BenchException(
                    file + ": job " + number + " requests " + job.requests.size() + " resources of " + resources);
        }
        List<Demand> demands = new ArrayList<>();
        for (int r = 0; r < resources; r++) {
            if (job.requests.get(r) > 0) {
                demands.add(new Demand("R" + (r + 1), job.requests.get(r)));
            }
        }
        return Activity.of("" + number, new Mode("1", job.duration, demands, List.of(), List.of()), horizon);
    }

    /** Rows of job, number of modes, number of successors, successors. */
    private Map<Integer, List<Integer>> precedences() {
        var successors = new TreeMap<Integer, List<Integer>>();
        for (int line = section("PRECEDENCE RELATIONS") + 1; isRow(line); line++) {
            List<Integer> row = numbers(line);
            if (row.size() < 3 || row.size() != 3 + row.get(2)) {
                throw wrong(line, "job, modes, number of successors and so many successors");
            }
            if (row.get(1) != 1) {
                throw wrong(line, "a job with one mode (projects with several modes are another format)");
            }
            if (successors.put(row.get(0), row.subList(3, row.size())) != null) {
                throw wrong(line, "a job that is not there yet");
            }
        }
        return successors;
    }

    /** Rows of job, mode, duration, requests. */
    private Map<Integer, Job> jobs() {
        var jobs = new TreeMap<Integer, Job>();
        int line = section("REQUESTS/DURATIONS") + 1;
        if (line < lines.size() && lines.get(line).startsWith("---")) {
            line++;
        }
        for (; isRow(line); line++) {
            List<Integer> row = numbers(line);
            if (row.size() < 3 || row.get(1) != 1 || row.get(2) < 0) {
                throw wrong(line, "job, mode 1, duration and requests");
            }
            if (jobs.put(row.get(0), new Job(row.get(2), row.subList(3, row.size()))) != null) {
                throw wrong(line, "a job that is not there yet");
            }
        }
        return jobs;
    }

    /** Index of the line with the column heads below a section's title. */
    private int section(String title) {
        for (int line = 0; line + 2 < lines.size(); line++) {
            if (lines.get(line).startsWith(title)) {
                return line + 1;
            }
        }
        throw new BenchException(file + ": the section " + title + " is missing; is this a PSPLIB .sm file?");
    }

    private boolean isRow(int line) {
        return line < lines.size()
                && !lines.get(line).isBlank()
                && !lines.get(line).startsWith("***");
    }

    private List<Integer> numbers(int line) {
        if (line >= lines.size()) {
            throw new BenchException(file + ": the file ends after line " + lines.size());
        }
        try {
            return Arrays.stream(lines.get(line).trim().split("\\s+"))
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException notNumber) {
            throw wrong(line, "whole numbers");
        }
    }

    private BenchException wrong(int line, String expected) {
        String found = lines.get(line).trim();
        String shown = found.length() > 60 ? found.substring(0, 60) + "…" : found;
        return new BenchException(file + ":" + (line + 1) + ": found '" + shown + "', expected " + expected);
    }

    private String name() {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
        return last.endsWith(".sm") ? last.substring(0, last.length() - 3) : last;
    }
}
