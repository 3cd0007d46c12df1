package space.hamsafar.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the launcher in a folder of its own with made-up JDKs and a made-up Maven, so that its decisions show.
 *
 * <p>A made-up JDK prints its own place and the words it was given, one a line, and ends with exit code 7. The folder's
 * name has a space in it.
 */
final class LauncherSandbox {
    /** What the launcher printed, and how it ended. */
    record Outcome(int code, String out, String err) {}

    private static final List<String> TOOLS = List.of(
            "sh",
            "uname",
            "ls",
            "find",
            "readlink",
            "rm",
            "mkdir",
            "touch",
            "sed",
            "awk",
            "cat",
            "head",
            "tail",
            "date",
            "sleep",
            "mv",
            "cp",
            "ln",
            "rmdir",
            "grep");

    private final Path folder;
    private final Path project;
    private final Path tools;
    private final Map<String, String> settings = new HashMap<>();

    LauncherSandbox(Path temporary) throws IOException {
        folder = temporary;
        project = Files.createDirectories(temporary.resolve("a project"));
        tools = Files.createDirectories(temporary.resolve("tools"));
        for (String tool : TOOLS) {
            putScript(tools.resolve(tool), "exec " + onPath(tool) + " \"$@\"");
        }
        Files.copy(ProjectFiles.root().resolve("hamsafar"), launcher(), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        set("PATH", tools.toString());
        set("HOME", temporary.resolve("home").toString());
        set("HAMSAFAR_JVM_DIRS", jvms().toString());
    }

    Path launcher() {
        return project.resolve("hamsafar");
    }

    /** The folder of the launcher's own files. */
    Path state() {
        return project.resolve(".hamsafar");
    }

    Path jvms() {
        return folder.resolve("jvms");
    }

    void set(String variable, String value) {
        settings.put(variable, value);
    }

    /** Puts a build in place that is newer than every source. */
    void putBuild() throws IOException {
        Files.createDirectories(state().resolve("app/1/lib"));
        Files.writeString(state().resolve("app/1/lib/hamsafar.jar"), "");
        Files.writeString(state().resolve("current"), "1\n");
        Files.writeString(state().resolve("stamp"), "");
    }

    /** A made-up JDK among those that the launcher looks through. */
    Path putJdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(jvms().resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        putScript(home.resolve("bin/javac"), "exit 0");
        putScript(home.resolve("bin/java"), "printf '%s\\n' \"$0\" \"$@\"; exit 7");
        return home;
    }

    /** A made-up Maven on the launcher's path; its script runs in the folder of the project. */
    void putMaven(String script) throws IOException {
        putScript(tools.resolve("mvn"), script);
    }

    void putScript(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs the copy of the launcher to its end. */
    Outcome run(String... words) throws IOException, InterruptedException {
        return run(launcher(), words);
    }

    Outcome run(Path launcher, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(settings);
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the launcher hangs: " + command + "\n" + Files.readString(err));
        }
        int code = process.exitValue();
        return new Outcome(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tool + " on PATH; the launcher needs it"));
    }
}
