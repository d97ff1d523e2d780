const rays = Array.from({ length: 36 }, (_, place) => place);

/** Stands where the phone draws the mini-program code: round, as WeChat's codes are, and not to be scanned. */
export function CodePlace() {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="49" fill="#fff" />
      {rays.map((ray) => (
        <line
          key={ray}
          x1="50"
          x2="50"
          y1={ray % 3 === 0 ? 4 : 10}
          y2={26 - ((ray * 7) % 5) * 2}
          stroke="#0a2e2b"
          strokeWidth="3.4"
          strokeLinecap="round"
          strokeDasharray={ray % 2 === 0 ? "5 5" : "9 4"}
          transform={`rotate(${ray * 10} 50 50)`}
        />
      ))}
      <circle cx="50" cy="50" r="19" fill="none" stroke="#0a2e2b" strokeWidth="3" />
      <path
        d="M43 40c-5 6-5 14 0 20M57 40c5 6 5 14 0 20M41 46h18M40 50h20M41 54h18"
        stroke="#0a2e2b"
        strokeWidth="2.4"
        fill="none"
      />
    </svg>
  );
}
