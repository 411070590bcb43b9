* Model Đào tạo
* The model maximises; this file minimises the negated objective.
* _column6 is longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong
NAME _C4_90_C3_A0o_20t_E1_BA_A1o
ROWS
 N objective_
 G _72ange
 E equal
 L ng_C3_A2n__s_C3_A1ch
 G at.least
 L empty
COLUMNS
 MARKER1 'MARKER' 'INTORG'
 start_5BB_2C2026_5D objective_ -7
 start_5BB_2C2026_5D _72ange 1
 start_5BB_2C2026_5D ng_C3_A2n__s_C3_A1ch 100000000
 MARKER2 'MARKER' 'INTEND'
 _66ree objective_ 1
 _66ree _72ange -2.5
 _66ree equal 1
 _651__x _72ange 1
 MARKER3 'MARKER' 'INTORG'
 _32fixed equal 1
 MARKER4 'MARKER' 'INTEND'
 idle objective_ 0
 _column6 objective_ 3
 _column6 ng_C3_A2n__s_C3_A1ch 1e-07
 _column6 at.least 1
 _one objective_ -10
RHS
 RHS _72ange -3
 RHS equal 5
 RHS ng_C3_A2n__s_C3_A1ch 350000000
 RHS at.least 2
 RHS empty 1
RANGES
 RANGE _72ange 11
BOUNDS
 LO BOUND start_5BB_2C2026_5D 0
 UP BOUND start_5BB_2C2026_5D 4
 FR BOUND _66ree
 MI BOUND _651__x
 UP BOUND _651__x -0.5
 FX BOUND _32fixed 3
 LO BOUND idle 1.5
 UP BOUND idle 2000000
 LO BOUND _column6 0
 PL BOUND _column6
 FX BOUND _one 1
ENDATA
