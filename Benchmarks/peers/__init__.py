"""What the benchmark commands share: instances, solvers as processes of their own, figures, table and chart."""
