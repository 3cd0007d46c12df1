package space.hamsafar.bench;

/** Instances of two or three jobs in each format. */
final class TinyFiles {

    private TinyFiles() {}

    static final String MAX = """
            3\t1\t0\t0
            0\t1\t2\t1\t3\t[0]\t[0]
            1\t1\t2\t2\t4\t[3]\t[4]
            2\t1\t2\t1\t4\t[-4]\t[2]
            3\t1\t1\t4\t[1]
            4\t1\t0
            0\t1\t0\t0
            1\t1\t4\t1
            2\t1\t2\t1
            3\t1\t1\t2
            4\t1\t0\t0
            2
            """;

    static final String MULTI_MODE = """
            ************************************************************************
            jobs (incl. supersource/sink ):  4
            RESOURCES
              - renewable                 :  1   R
              - nonrenewable              :  1   N
            ************************************************************************
            PRECEDENCE RELATIONS:
            jobnr.    #modes  #successors   successors
               1        1          2           2   3
               2        2          1           4
               3        2          1           4
               4        1          0
            ************************************************************************
            REQUESTS/DURATIONS:
            jobnr. mode duration  R 1  N 1
            ------------------------------------------------------------------------
              1      1     0       0    0
              2      1     2       2    4
                     2     4       2    1
              3      1     2       2    4
                     2     5       2    1
              4      1     0       0    0
            ************************************************************************
            RESOURCEAVAILABILITIES:
              R 1  N 1
                3    5
            ************************************************************************
            """;

    static final String MULTI_MODE_TABS = """
            jobs  (incl. supersource/sink ):\t4
            RESOURCES
            - renewable                 : 1 R
            - nonrenewable              : 1 N
            ************************************************************************
            PRECEDENCE RELATIONS:
            jobnr.    #modes  #successors   successors
            1\t1\t2\t\t2 3\s
            2\t2\t1\t\t4\s
            3\t2\t1\t\t4\s
            4\t1\t0\t
            ************************************************************************
            REQUESTS/DURATIONS
            jobnr.\tmode\tdur\tR1\tN1\t
            ------------------------------------------------------------------------
            1\t1\t0\t0\t0\t
            2\t1\t2\t2\t4\t
            \t2\t4\t2\t1\t
            3\t1\t2\t2\t4\t
            \t2\t5\t2\t1\t
            4\t1\t0\t0\t0\t
            ************************************************************************

             RESOURCE AVAILABILITIES\s
            \tR 1\tN 1
            \t3\t5
            """;

    static final String PATTERSON = """
            4 1
            3
            0 0 2
            2 3
            2 2 1 4
            3 2 1 4
            0 0 0
            """;

    static final String RESERVOIR = """
            4 1 1
            2 1
            0 0 9 9 2 2 3
            2 1 3 1 1 4
            4 1 0 4 1 4
            0 0 9 0 0
            """;

    static final String MSPSP = """
            % seed = 7
            mint = 3;
            nActs = 4;
            dur = [0,2,3,0]; % ticks
            nSkills = 2;
            sreq = [| 0,0,
            \t| 1,0,
            \t| 1,1,
            \t| 0,0, |];
            nResources = 2;
            mastery = [| true,true,
            \t| false,true, |];
            nPrecs = 4;
            pred = [1,1,2,3];
            succ = [2,3,4,4];
            USEFUL_RES = [{},
            \t{1},
            \t{1,2},
            \t{}];
            """;
}
