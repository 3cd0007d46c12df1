package space.hamsafar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.cli.LauncherSandbox.Outcome;

/** When the launcher builds, what a build leaves behind, and how it counts tests; tried with a made-up Maven. */
final class LauncherBuildTest {
    private static final String BUILD = """
            echo "mvn $*" >>calls
            mkdir -p cli/target/lib
            echo jar >cli/target/lib/hamsafar.jar
            """;

    /** The number of a process that cannot exist: one more than Linux' highest limit. */
    private static final String DEAD = "4194305";

    @TempDir
    Path folder;

    private LauncherSandbox sandbox;

    @BeforeEach
    void putLauncherWithJdk() throws IOException {
        sandbox = new LauncherSandbox(folder);
        sandbox.putJdk("jdk", "25");
    }

    @Test
    void firstStartBuildsAndTheNextDoesNot() throws Exception {
        sandbox.putMaven(BUILD);
        Outcome first = sandbox.run("--version");
        Outcome next = sandbox.run("--version");
        assertThat(first.err()).contains("first start, building", "built in");
        assertThat(next.err()).isEmpty();
        assertThat(first.out()).isEqualTo(next.out()).contains("/lib/hamsafar.jar");
        assertThat(calls()).hasLineCount(1).contains("-B package");
        assertThat(sandbox.state().resolve("lock")).doesNotExist();
    }

    @Test
    void newerSourceLeadsToABuildAndTheOneBeforeIsKept() throws Exception {
        sandbox.putMaven(BUILD);
        sandbox.putBuild();
        Files.setLastModifiedTime(
                sandbox.launcher().resolveSibling("pom.xml"),
                FileTime.from(Files.getLastModifiedTime(sandbox.state().resolve("stamp"))
                        .toInstant()
                        .plusSeconds(5)));
        assertThat(sandbox.run("--version").err()).contains("sources have changed");
        assertThat(sandbox.state().resolve("app/1/lib/hamsafar.jar")).exists();
        assertThat(Files.readString(sandbox.state().resolve("current"))).isNotEqualTo("1\n");
    }

    @Test
    void otherSolversAreBuiltOnTheirFirstUseAlone() throws Exception {
        sandbox.putBuild();
        sandbox.putMaven("echo \"$*\" >>calls; mkdir -p peers/target/lib; echo jar >peers/target/lib/peers.jar");
        assertThat(sandbox.run("bench", "planning").out()).doesNotContain("hamsafar.peers");
        Outcome first = sandbox.run("bench", "planning", "--peers", "choco");
        Outcome next = sandbox.run("bench", "scale", "--peers=choco");
        assertThat(first.err()).contains("first use of --peers", "built in");
        assertThat(next.err()).isEmpty();
        assertThat(next.out()).contains("-Dhamsafar.peers=" + sandbox.state().resolve("app/1/peers"));
        assertThat(sandbox.state().resolve("app/1/peers/peers.jar")).exists();
        assertThat(calls()).hasLineCount(1).contains("-Ppeers");
    }

    @Test
    void failedBuildShowsTheErrorsAndTheLog() throws Exception {
        sandbox.putMaven("echo '[INFO] calm'; echo '[ERROR] Foo.java:[1,2] no such thing'; exit 1");
        Outcome outcome = sandbox.run("--version");
        assertThat(outcome.code()).isEqualTo(ExitCodes.INTERNAL);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("Foo.java:[1,2] no such thing", "build.log")
                .doesNotContain("calm");
        assertThat(sandbox.state().resolve("lock")).doesNotExist();
    }

    @Test
    void missingMavenIsExplained() throws Exception {
        Outcome outcome = sandbox.run("--version");
        assertThat(outcome.code()).isEqualTo(ExitCodes.UNAVAILABLE);
        assertThat(outcome.err()).contains("Maven", "apt install maven");
    }

    @Test
    void lockOfADeadProcessIsRemoved() throws Exception {
        sandbox.putMaven(BUILD);
        putLock(DEAD);
        assertThat(sandbox.run("--version").err()).contains("built in");
    }

    @Test
    void lockOfALivingProcessIsRespectedForABoundedTime() throws Exception {
        sandbox.putMaven(BUILD);
        sandbox.set("HAMSAFAR_WAIT", "0");
        Path lock = putLock(ProcessHandle.current().pid() + "");
        Outcome outcome = sandbox.run("--version");
        assertThat(outcome.code()).isEqualTo(ExitCodes.BUSY);
        assertThat(outcome.err()).contains("another build of this folder is running");
        assertThat(Files.exists(lock, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void buildThatWasCutOffIsDoneAnew() throws Exception {
        sandbox.putMaven(BUILD);
        Path module = Files.createDirectories(sandbox.launcher().resolveSibling("planning/target/classes"));
        Files.writeString(module.resolveSibling("../pom.xml").normalize(), "<project/>");
        Files.createDirectories(sandbox.state());
        Files.writeString(sandbox.state().resolve("stamp.new"), "");
        assertThat(sandbox.run("--version").err()).contains("cut off");
        assertThat(module).doesNotExist();
    }

    @Test
    void testCountsTheReportsOfThisRunOverAllModules() throws Exception {
        putReport("planning", "TEST-old.xml", 100, 0, 0, 0);
        sandbox.putMaven(BUILD + report("planning", 5, 0, 0, 1) + report("cli", 3, 0, 0, 0));
        Outcome outcome = sandbox.run("test");
        assertThat(outcome.out()).isEqualTo("7 passed, 0 failed, 1 skipped\n");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void errorsCountAsFailedAndDecideTheExitCode() throws Exception {
        sandbox.putMaven(BUILD + report("planning", 5, 1, 2, 1) + report("cli", 3, 0, 0, 0));
        Outcome outcome = sandbox.run("test");
        assertThat(outcome.out()).isEqualTo("4 passed, 3 failed, 1 skipped\n");
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void brokenCheckFailsTheRunThoughAllTestsPass() throws Exception {
        sandbox.putMaven(report("planning", 5, 0, 0, 0) + "echo '[ERROR] format violations'; exit 1");
        Outcome outcome = sandbox.run("test");
        assertThat(outcome.out()).isEqualTo("5 passed, 0 failed, 0 skipped\n");
        assertThat(outcome.err()).contains("format violations");
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void runWithoutAnyTestFails() throws Exception {
        sandbox.putMaven(BUILD);
        Outcome outcome = sandbox.run("test");
        assertThat(outcome.out()).isEqualTo("0 passed, 0 failed, 0 skipped\n");
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void furtherWordsOfTestReachMaven() throws Exception {
        sandbox.putMaven(BUILD + report("cli", 1, 0, 0, 0));
        sandbox.run("test", "-Dtest=A B");
        assertThat(calls()).contains("verify", "-Dtest=A B");
    }

    private String calls() throws IOException {
        return Files.readString(sandbox.launcher().resolveSibling("calls"));
    }

    private Path putLock(String process) throws IOException {
        Files.createDirectories(sandbox.state());
        Path stat = Path.of("/proc", process, "stat");
        String started = "";
        if (Files.exists(stat)) {
            String text = Files.readString(stat);
            started = text.substring(text.lastIndexOf(')') + 2).split(" ")[19];
        }
        String host = new String(
                        new ProcessBuilder("uname", "-n")
                                .start()
                                .getInputStream()
                                .readAllBytes(),
                        UTF_8)
                .strip();
        return Files.createSymbolicLink(sandbox.state().resolve("lock"), Path.of(process + ":" + started + ":" + host));
    }

    private void putReport(String module, String name, int tests, int errors, int failures, int skipped)
            throws IOException {
        Path reports = Files.createDirectories(
                sandbox.launcher().resolveSibling(module).resolve("target/surefire-reports"));
        Files.writeString(reports.resolve(name), xml(tests, errors, failures, skipped));
    }

    private static String report(String module, int tests, int errors, int failures, int skipped) {
        String reports = module + "/target/surefire-reports";
        return "mkdir -p " + reports + "\necho '" + xml(tests, errors, failures, skipped) + "' >" + reports
                + "/TEST-new.xml\n";
    }

    private static String xml(int tests, int errors, int failures, int skipped) {
        return "<testsuite xmlns:xsi=\"x\" name=\"A\" time=\"0.1\" tests=\"" + tests + "\" errors=\"" + errors
                + "\" skipped=\"" + skipped + "\" failures=\"" + failures + "\" flakes=\"0\">";
    }
}
