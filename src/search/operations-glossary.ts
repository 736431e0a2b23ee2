/**
 * The vocabulary of operations in Korean and English that comes with Bokgi; `content/glossary.yaml` adds an organisation's
 * own. Over 250 lines, since it is data: one meaning a line, words parted by `|`, Korean verbs in their dictionary form.
 * Words of `nearMeanings` find each other, too, but count for less.
 */
import type { GlossaryGroup } from './glossary.ts';

const meanings = `
# Incidents and the response to them
장애 | 사고 | 인시던트 | incident | outage | 서비스 중단
중단 | 정지 | 다운 | down | downtime | stopped | halt | 멈추다 | 서다
전면 중단 | 전면 장애 | total outage | full outage | complete outage
부분 장애 | partial outage | degraded | degradation | brownout | 성능 저하
간헐적 | 띄엄띄엄 | 가끔 | intermittent | intermittently | sporadic | flaky | 랜덤하게 | random | randomly
오류 | 에러 | error | 예외 | exception
실패 | fail | failure | failed | 안됨 | 안 된다
불가 | 불가능 | 못하다 | unable | cannot | can't | unavailable | 안됨
안됨 | 안돼 | 안돼요 | 안되는 | 안되요 | 안됐다 | 안되고 | 안돼서 | 안됩니다 | 안되어 | not working | doesn't work | broken
결함 | 버그 | bug | defect
불량 | 고장 | faulty | broken | malfunction | 고장나다 | 망가지다
원인 | cause | root cause | 근본 원인
증상 | symptom | 현상
복구 | 복원 | recovery | recover | restore | 되살리다 | 정상화
완화 | mitigation | mitigate | 임시 조치 | workaround | 우회 | bypass
해결 | resolution | resolve | resolved | fix | 수정 | 고치다
긴급 | emergency | urgent | hotfix | 핫픽스
대응 | response | respond | 조치
재발 | recurrence | recur | recurring | 또 발생 | again
재발 방지 | 예방 | prevention | prevent
감지 | 탐지 | 발견 | detect | detection | discover
조기 경보 | early warning
경보 | 알림 | 알람 | 얼럿 | alert | alarm | page | pager
오탐 | false positive | false alarm | 가짜 경보
미탐 | false negative | missed alert | 경보 누락
알림 피로 | 경보 피로 | alert fatigue | 알람 피로
무응답 | 미확인 | unacknowledged | no acknowledgement | unanswered | ack
확인 | 인지 | acknowledge | acknowledged
온콜 | 당직 | on-call | oncall | 대기 근무
당번 | 교대 | shift | rota | rotation | 로테이션
인수인계 | 핸드오버 | handover | handoff
에스컬레이션 | 상향 보고 | escalation | escalate
전파 | 공유 | announce | notify | 통보
공지 | 공지사항 | announcement | notice
상태 페이지 | status page
런북 | 매뉴얼 | 대응 매뉴얼 | 절차서 | runbook | playbook | manual
체크리스트 | 점검표 | checklist
사후 분석 | 포스트모템 | 회고 | postmortem | post-mortem | retrospective | review
담당자 | 책임자 | owner | assignee
지휘관 | incident commander | 사고 지휘자
수작업 | 수동 | manual | manually | by hand | 손으로
자동화 | automation | automate | automated
훈련 | 모의 훈련 | drill | game day | exercise | 게임데이
아차 사고 | near miss | 니어미스
영향 | impact | 파급
피해 | damage | loss | 손해
심각도 | 등급 | severity
서비스 수준 | SLO | SLA | SLI | 에러 버짓 | error budget
늦은 대응 | 대응 지연 | slow response | late response
인력 부족 | understaffed
소통 | 커뮤니케이션 | communication
오해 | 착각 | misunderstanding | confusion | 혼동 | mistook | 헷갈리다
실수 | mistake | 오조작 | human error | 잘못
오타 | typo | misspelling | 철자 오류
점검 | maintenance | 정기 점검 | 유지보수 | 정비
점검 창 | maintenance window | 작업 시간

# What people see
접속 불가 | 접속 장애 | 접속 안됨 | unreachable | inaccessible | cannot connect
접속 | 액세스 | access | connect
느리다 | 느림 | 지연 | 늦다 | slow | slowness | latency | delay | delayed | lag | sluggish | 버벅이다
응답 시간 | 응답속도 | response time | latency
멈추다 | 먹통 | 멎다 | hang | hung | freeze | froze | frozen | stuck | stall | stalled | 굳다 | 묶이다
죽다 | 다운되다 | crash | crashed | die | died | 크래시 | 쓰러지다 | 뻗다 | 강제 종료 | 비정상 종료
종료 | exit | exited | terminate | terminated | shutdown | 꺼지다 | 내려가다
꺼지다 | 전원 차단 | power off | powered off | turned off | 끄다 | switch off
켜지다 | 켜다 | 기동 | 부팅 | 시작 | boot | start | startup | launch | 구동 | 실행 | 뜨다
재시작 | 재기동 | restart | restarted | 다시 시작 | 재실행 | 다시 띄우다
재부팅 | reboot | rebooted | 리부팅 | power cycle
끊기다 | 끊어지다 | 끊김 | 단절 | 두절 | 절단 | disconnect | disconnected | disconnection | dropped | cut | cut off | severed
사라지다 | 없어지다 | 증발 | disappear | disappeared | vanish | vanished | gone | missing
보이지 않다 | 안 보이다 | 안보임 | not showing | not displayed | invisible | 미노출 | 노출되지 않다 | 안 나오다 | 안 뜨다
빈 화면 | 하얀 화면 | 흰 화면 | 백지 | 화이트 스크린 | white screen | blank page | blank screen | empty page
검은 화면 | black screen
비다 | 비어 있다 | 빈 | 공백 | empty | blank
깨지다 | 손상 | corrupt | corrupted | corruption | broken | garbled | 훼손
글자 깨짐 | 한글 깨짐 | 문자 깨짐 | mojibake | garbled text | encoding error | 인코딩 오류
인코딩 | encoding | 문자셋 | charset | utf-8
중복 | 이중 | 두 번 | 두번 | 두 차례 | 겹치다 | duplicate | duplicated | double | twice | two times
반복 | 되풀이 | 계속 | repeat | repeated | repeatedly | loop | 자꾸
누락 | 빠지다 | 빠뜨리다 | missing | omitted | omission | dropped | missed | 빼먹다
지우다 | 삭제 | 제거 | delete | deleted | deletion | remove | removed | erase | wipe | 날리다 | drop
날아가다 | 유실 | 소실 | 손실 | 데이터 유실 | lost | loss | data loss | 잃다 | 잃어버리다
늘어나다 | 늘다 | 증가 | 급증 | 늘리다 | increase | increased | grow | grew | spike | surge | 폭증 | 치솟다 | 증설
줄다 | 감소 | 줄어들다 | 급감 | 떨어지다 | decrease | drop | decline | 줄이다 | reduce
쌓이다 | 적체 | 밀리다 | 누적 | backlog | pile up | piled up | accumulate | queued | 정체
막히다 | 차단 | block | blocked | denied | 봉쇄
넘치다 | 넘다 | 초과 | 오버플로 | 오버플로우 | exceed | exceeded | overflow | over limit | 초과하다
가득 차다 | 꽉 차다 | 가득 | full | filled up | run out | ran out | 소진 | 고갈 | 바닥나다
고갈 | 소진 | 부족 | 모자라다 | exhaust | exhausted | exhaustion | depleted | shortage | starvation | insufficient | ran out
거부 | 거절 | refuse | refused | reject | rejected | deny | denied | decline | declined | 튕기다
무시 | ignore | ignored
잘못된 | 틀린 | 부정확 | wrong | incorrect | invalid | 엉뚱한
불일치 | 맞지 않다 | 어긋나다 | 다르다 | mismatch | inconsistent | inconsistency | discrepancy | disagree | drift
오래된 | 낡은 | 구형 | old | outdated | stale | legacy | obsolete | 레거시
최신 | latest | newest | up to date
갑자기 | 순간 | sudden | suddenly
무한 | infinite | endless | unbounded | 끝없이
무한 루프 | 무한 반복 | infinite loop | endless loop
풀리다 | 로그아웃 | logged out | signed out | logout | 로그아웃되다
로그인 | 로그온 | 로그인하다 | login | log in | sign in | signin | logged in
로그인 실패 | login failure | cannot log in | 로그인 안됨 | 로그인 불가
업로드 | 올리다 | 올라가다 | 첨부 | upload | uploaded | attach | attachment
다운로드 | 내려받기 | 내려받다 | download | 받다
새로고침 | 새로 고침 | refresh | reload
화면 | 페이지 | page | screen
첫 화면 | 홈 화면 | 메인 화면 | home page | homepage | landing page
사진 | 이미지 | 그림 | photo | image | picture
동영상 | 영상 | 비디오 | video
썸네일 | 섬네일 | thumbnail
버튼 | button
배너 | banner
팝업 | popup | pop-up
문구 | 안내문 | message | text | copy
느낌표 | 물음표 | question mark
별점 | 리뷰 | 평점 | 후기 | rating | review
문의 | 민원 | 신고 | 제보 | 불만 | complaint | inquiry | report
고객센터 | 콜센터 | 상담 | support | customer service | call center | help desk | 상담원 | agent

열리다 | 열다 | open | opened | opening | 뜨다
닫히다 | 닫다 | close | closes | closed | 꺼지다 | 종료 | quit
생성 | 만들다 | 만들어지다 | 생기다 | create | created | 등록 | register
표시 | 보이다 | 나타나다 | display | displayed | show | shown | 출력
입력 | 치다 | input | enter | typed | type
숨기다 | 감추다 | hide | hidden
옮기다 | 이동 | move | moved
고르다 | 선택 | choose | select | selected
나뉘다 | 갈라지다 | 분리 | split | separate | separated
합치다 | 병합 | merge | merged
읽히지 않다 | 못 읽다 | unreadable | cannot open
뒤섞이다 | 섞이다 | 엉키다 | mixed | mixed up
뒤바뀌다 | 바뀌다 | swapped | switched
다른 사람 | 타인 | 남의 | 모르는 사람 | someone else | another user | stranger | other users
모두 | 전 고객 | 모든 사용자 | everyone | everybody | all users | all customers
아무도 | 아무도 모르다 | nobody | no one | unnoticed
몰랐다 | 모르다 | 눈치채다 | unaware | unnoticed | notice | noticed | 알아채다
놓치다 | 지나치다 | overlook | overlooked | miss | missed
깜빡하다 | 잊다 | 까먹다 | forget | forgot | forgotten
오래 걸리다 | 한참 | take long | took long | long time
빠르다 | 빨라지다 | fast | quick | faster
비정상 | 이상하다 | abnormal | strange | anomaly | odd
하드코딩 | hardcoded | hard-coded
폭주 | 치솟다 | runaway | burst | flood | storm | 쇄도
진동 | 출렁이다 | 널뛰다 | oscillate | oscillation | flap | flapped | flapping | 왔다 갔다
붙었다 떨어졌다 | flapping | link flap | 링크 플랩
굳다 | 응답 없음 | 무응답 | unresponsive | not responding | no response
자리 | 슬롯 | slot
목록 | 리스트 | list
주소 | address | URL
이름 | name
개수 | 수량 | quantity | count | number
순서 | order of events | sequence | ordering
이력 | 내역 | history | 기록
도장 | 서명 | signature

# Networks
네트워크 | network | 망 | 통신망
통신 | communication | 연결 | 접속
연결 | 커넥션 | connection | connect | conn | 접속
연결 끊김 | 커넥션 리셋 | connection reset | ECONNRESET | socket hang up | connection closed | broken pipe
연결 거부 | 접속 거부 | connection refused | ECONNREFUSED
연결 시간 초과 | connection timed out | ETIMEDOUT | connect timeout | connection timeout
타임아웃 | 시간 초과 | 시간초과 | timeout | time out | timed out
로드밸런서 | 부하 분산 | 부하 분산기 | 부하분산 | load balancer | LB | ELB | ALB | NLB | 밸런서 | L4 | L7
헬스 체크 | 상태 확인 | 건강 상태 확인 | health check | healthcheck | liveness | readiness | 라이브니스 | 프로브 | probe
방화벽 | firewall | 파이어월 | ACL
보안 그룹 | security group | 시큐리티 그룹
프록시 | proxy | 대리 서버
리버스 프록시 | reverse proxy | nginx | 엔진엑스
게이트웨이 | gateway | API 게이트웨이
라우터 | router | 라우팅 | routing | route | 경로
스위치 | switch | 네트워크 스위치
회선 | 전용선 | line | circuit | leased line | uplink | transit | link
광케이블 | 광섬유 | 케이블 | fiber | fibre | fiber cut | optical cable | cable
네트워크 카드 | 랜카드 | NIC | network card | network interface
네트워크 루프 | network loop | broadcast storm | STP | spanning tree | 스패닝 트리
패킷 손실 | 패킷 로스 | packet loss
대역폭 | bandwidth | 회선 용량
도메인 | domain | 도메인 이름 | 도메인네임 | DNS | 네임서버 | name server | nameserver | 레코드
이름 해석 실패 | getaddrinfo | ENOTFOUND | NXDOMAIN | SERVFAIL | EAI_AGAIN | DNS resolution | name resolution | resolve
아이피 | IP | IP address | IP 주소
포트 | port
소켓 | socket
웹소켓 | websocket | web socket
세션 | session
쿠키 | cookie
핸드셰이크 | handshake
킵얼라이브 | keepalive | keep-alive
유휴 | idle | 대기 상태
유휴 시간 초과 | idle timeout
하트비트 | heartbeat | 심박
브이피엔 | VPN | 가상 사설망
원격 접속 | remote access | SSH | 원격
BGP | 경로 광고 | prefix | 프리픽스 | route leak
씨디엔 | CDN | 콘텐츠 전송망 | content delivery network | edge | 엣지
리다이렉트 | 리디렉션 | redirect | redirection
무한 리다이렉트 | redirect loop | too many redirects | ERR_TOO_MANY_REDIRECTS
웹훅 | webhook | 콜백 | callback
리전 | 지역 | region
가용 영역 | 가용영역 | availability zone | AZ | zone | 존
홍수 | flood | flooding

# Power, rooms and hardware
하드웨어 | hardware | 장비 | device | equipment | appliance
전원 | 전력 | power | 전기 | electricity
정전 | 단전 | 전원 장애 | 전원이 나가다 | power outage | power loss | power failure | blackout | power cut
전원 차단 | 전원 꺼짐 | power off | power loss | lost power
무정전 전원 장치 | 무정전전원장치 | UPS | uninterruptible power supply
발전기 | 비상 발전기 | generator | diesel generator
배터리 | battery | 축전지
방전 | 닳다 | discharged | discharge | drained | dead battery
분전반 | 배전반 | 차단기 | breaker | circuit breaker panel | distribution board | PDU
냉각 | 쿨링 | cooling | 냉방 | 공조 | 항온항습기 | 에어컨 | air conditioning | HVAC | CRAC | chiller
과열 | 온도 상승 | overheat | overheating | thermal | overheated | temperature | 온도 | 뜨거워지다
화재 | 불 | fire
침수 | 누수 사고 | flooding | water leak
전산실 | 서버실 | 데이터센터 | data center | datacenter | data centre | IDC | 센터
랙 | rack
서버 | server | host | 호스트 | machine | 장비
노드 | node
인스턴스 | instance | 가상 머신 | virtual machine | VM
디스크 | disk | 저장 장치 | 하드디스크 | drive | HDD | 볼륨 | volume | storage | 스토리지 | 저장소
에스에스디 | SSD | solid state drive
디스크 고장 | disk failure | 디스크 장애 | SMART | bad sector | reallocated sector
디스크 가득 | 디스크 꽉 참 | 디스크 풀 | 용량 부족 | 디스크 용량 부족 | disk full | no space left | ENOSPC | out of disk | out of space | 저장 공간 부족 | low disk space | DiskPressure
아이노드 | inode | inodes
용량 | capacity | 공간 | space
레이드 | RAID
컨트롤러 | controller
펌웨어 | firmware
커널 | kernel
커널 패닉 | kernel panic
드라이버 | driver
그래픽 카드 | GPU | 지피유
메모리 모듈 | DIMM | RAM | 램 | ECC
시피유 | CPU | 씨피유 | 프로세서 | processor
시피유 과부하 | CPU 100% | high CPU | CPU saturation | CPU 폭주 | cpu usage
클럭 저하 | throttle | throttled | throttling | 쓰로틀링 | 스로틀링
노후 | 수명 | worn out | end of life | EOL | aging
교체 | replace | replaced | replacement | swap | 바꾸다
이중화 | 다중화 | redundancy | redundant | high availability | HA | 고가용성
단일 장애점 | 단일 장애 지점 | single point of failure | SPOF
페일오버 | 장애 조치 | 장애조치 | 절체 | failover | fail over | switchover | 스위치오버 | 전환
페일백 | failback | 되돌림
스플릿 브레인 | 뇌 분할 | 두뇌 분리 | split brain | split-brain
정족수 | 쿼럼 | quorum
리더 선출 | 마스터 선출 | leader election | 선출 | election
클러스터 | cluster
보안 모듈 | HSM | hardware security module
공사 | 굴착 | construction | excavation | backhoe
시각 동기화 | 시간 동기화 | NTP | clock drift | clock skew | 시계 오차 | time sync

# Memory, threads and limits
메모리 | memory
메모리 부족 | 메모리 초과 | out of memory | OOM | OOMKilled | OutOfMemoryError | OOM killed | OOM killer | cannot allocate memory | heap space | 힙 부족 | exit code 137 | 메모리 고갈
메모리 누수 | 메모리 릭 | memory leak | leaking memory
누수 | 새다 | leak | leaked | leaking | 릭
힙 | heap
가비지 컬렉션 | 가비지 컬렉터 | GC | garbage collection | garbage collector | full GC | GC pause | stop the world
스택 오버플로 | stack overflow | StackOverflowError
세그멘테이션 오류 | segmentation fault | segfault | SIGSEGV
널 포인터 | 널 참조 | null pointer | NullPointerException | NPE | nil | undefined | null
스레드 | 쓰레드 | thread
스레드 풀 | 쓰레드풀 | thread pool | threadpool | executor | worker pool
고루틴 | goroutine
프로세스 | process
교착 상태 | 교착 | 데드락 | 교착상태 | deadlock
경쟁 상태 | 경합 조건 | 레이스 컨디션 | race condition | race
경합 | contention | 경쟁
동시성 | concurrency | concurrent | 동시
락 | 잠금 | 잠기다 | lock | locked | locking | 테이블 잠금 | table lock | row lock | metadata lock
락 대기 | lock wait | lock timeout | 잠금 대기
파일 디스크립터 | 파일 핸들 | file descriptor | FD | file handle | EMFILE | too many open files | ulimit | nofile | 열린 파일
한도 | 제한 | 상한 | limit | limited | cap | maximum | 최대
할당량 | 쿼터 | quota | quota exceeded | 한도 초과 | limit exceeded | LimitExceeded
호출 한도 | 요청 제한 | 호출 제한 | 속도 제한 | 레이트 리밋 | rate limit | rate limited | rate limiting | 429 | too many requests | quota exceeded | over_query_limit | throttling
크기 제한 | 용량 제한 | size limit | body size | payload too large | entity too large | 413
정수 오버플로 | 정수 한계 | 정수 초과 | integer overflow | out of range | int overflow | 자릿수 초과
시퀀스 | sequence | 일련번호
반올림 | rounding | round | 끝자리 | 소수점 | 부동소수점 | floating point | decimal
과부하 | 부하 | overload | overloaded | load | 몰리다
트래픽 | traffic | 유입 | 방문자
트래픽 폭주 | 트래픽 급증 | traffic spike | traffic surge | 접속 폭주 | 몰림
재시도 | retry | retries | 다시 시도
재시도 폭주 | 재시도 폭풍 | retry storm | thundering herd | retry amplification
연쇄 장애 | 연쇄 | 도미노 | cascading failure | cascade | cascading
서킷 브레이커 | 회로 차단기 | 서킷브레이커 | circuit breaker
백오프 | backoff | back off | 지수 백오프
벌크헤드 | bulkhead | 격벽 | 격리
격리 | isolation | isolate | isolated | quarantine
배압 | 역압 | backpressure | back pressure
성능 | performance
병목 | bottleneck
스케일 아웃 | 확장 | 수평 확장 | scale out | scale up | scale | 증설 | 스케일업
오토스케일링 | 자동 확장 | 오토 스케일링 | autoscaling | auto scaling | autoscaler | HPA
쿨다운 | cooldown | cool down
콜드 스타트 | cold start | warm up | 워밍업 | 예열

# Databases and caches
데이터베이스 | 디비 | DB | database | 디비서버 | DBMS
커넥션 풀 | 연결 풀 | connection pool | 디비 풀 | DB pool | HikariPool | hikari | pool
커넥션 풀 고갈 | 커넥션 고갈 | connection pool exhausted | pool exhaustion | connection pool exhaustion | connection is not available
커넥션 초과 | 접속 초과 | too many connections | too many clients | max_connections | connection slots
쿼리 | 질의 | 조회문 | query | SQL | 에스큐엘
슬로우 쿼리 | 느린 쿼리 | 슬로 쿼리 | slow query | slow queries | long running query
풀 스캔 | 전체 스캔 | 풀스캔 | full scan | full table scan | table scan | sequential scan | seq scan
인덱스 | 색인 | index | indexes | indices
인덱스 누락 | 색인 누락 | missing index | no index
실행 계획 | execution plan | query plan | explain
트랜잭션 | transaction | 거래
롤백 | 되돌리다 | 되돌리기 | rollback | roll back | rolled back | revert | reverted | undo | 원복 | 원상 복구
커밋 | commit
테이블 | table
컬럼 | 열 | column | field | 필드
스키마 | schema
스키마 변경 | schema change | DDL | ALTER TABLE | schema migration | 테이블 변경
마이그레이션 | 이관 | 이전 | migration | migrate
복제 | 리플리케이션 | replication | replica | 레플리카 | replicate | 복제본
복제 지연 | 레플리카 지연 | replication lag | replica lag | 동기화 지연
마스터 | 주 서버 | 프라이머리 | primary | master | leader | 리더
슬레이브 | 보조 | 세컨더리 | secondary | standby | 스탠바이 | slave
읽기 전용 | 읽기전용 | read only | read-only | readonly
쓰기 | write | 기록
읽기 | read
백업 | backup | 스냅샷 | snapshot | 덤프 | dump
백업 복원 | 복원 | restore | restoring | 백업 복구 | restored
백업 실패 | backup failure | backup failed | 빈 백업 | empty backup
고유 제약 | 유니크 제약 | 유일 제약 | unique constraint | unique violation | duplicate key | duplicate entry
외래 키 | foreign key
제약 조건 | constraint
무결성 | integrity | consistency | 정합성 | 일관성
체크섬 | checksum
운영 디비 | 운영 데이터베이스 | production database | prod DB
샤드 | 샤딩 | shard | sharding
파티션 | partition | 파티셔닝
쏠림 | 편중 | 핫 파티션 | skew | hot spot | hotspot | hot partition | 핫스팟 | hot key | 핫키
오라클 | oracle | ORA
마이에스큐엘 | MySQL | 마이SQL | InnoDB | mariadb
포스트그레스 | 포스트그레SQL | postgres | PostgreSQL | postgresql
몽고디비 | mongo | MongoDB
레디스 | redis
멤캐시드 | memcached
캐시 | cache | caching | cached
캐시 무효화 | cache invalidation | purge | 퍼지 | 캐시 삭제
캐시 스탬피드 | 캐시 쇄도 | cache stampede | dogpile
캐시 미스 | cache miss | 캐시 만료
캐시 키 | cache key
축출 | eviction | evict | evicted | 내보내다 | 쫓겨나다
티티엘 | TTL | time to live | 만료 시간
엘라스틱서치 | 일래스틱서치 | elasticsearch | elastic | opensearch | 오픈서치 | 검색 엔진
워터마크 | watermark
검색 | search
아이디 충돌 | 충돌 | collision | conflict | clash

# Queues, batches and data
큐 | 대기열 | 메시지 큐 | queue | message queue | MQ
메시지 | message | 이벤트 | event
메시지 브로커 | 브로커 | broker | message broker | RabbitMQ | 래빗MQ
카프카 | kafka
컨슈머 | 소비자 | consumer | 구독자 | subscriber
프로듀서 | 생산자 | producer | publisher | 발행자
컨슈머 랙 | 컨슈머 지연 | consumer lag | 소비 지연 | lag
오프셋 | offset
리밸런싱 | 재조정 | rebalance | rebalancing
보존 기간 | 보관 기간 | retention | retention policy
데드레터 | dead letter | DLQ
직렬화 | 역직렬화 | serialization | deserialization | SerializationException | serialize
배치 | 일괄 처리 | 야간 작업 | batch | batch job | nightly job | 배치 작업
크론 | 예약 작업 | 스케줄러 | cron | crontab | scheduler | scheduled job | scheduled task | 스케줄
파이프라인 | pipeline | ETL | 데이터 파이프라인
스트림 | stream | streaming | 스트리밍
집계 | 통계 | 지표 집계 | aggregation | statistics | analytics | 분석
보고서 | 리포트 | report
데이터 | 자료 | data
데이터 손상 | 데이터 깨짐 | data corruption | corrupted data | corrupt
데이터 유실 | 데이터 손실 | data loss | lost data
중복 처리 | 중복 실행 | double processing | duplicate processing | ran twice | run twice | duplicate run | 두 번 실행
멱등성 | 멱등 | idempotency | idempotent | 멱등키 | idempotency key
정규식 | 정규 표현식 | 정규표현식 | regex | regexp | regular expression | catastrophic backtracking | ReDoS | backtracking
파싱 | 구문 분석 | parse | parsing | parse error | could not be parsed
로그 | log | logs | 기록 | logging
로그 로테이션 | 로그 순환 | log rotation | logrotate
파일 | file
폴더 | 디렉터리 | 디렉토리 | directory | folder
경로 | path
용량 큰 파일 | 대용량 | large file | big file | 큰 파일
압축 | compress | compression | zip | archive
엑셀 | excel | xlsx | spreadsheet

# Time
시간대 | 타임존 | timezone | time zone | UTC | KST
서머타임 | 일광 절약 시간 | 썸머타임 | daylight saving | daylight savings | DST | summer time
윤년 | 2월 29일 | leap year | leap day | february 29
윤초 | leap second
자정 | midnight
연말 | 연말연시 | year end | new year | 새해
월말 | month end | 마감
새벽 | 밤 | 야간 | night | overnight | nightly
주말 | weekend
휴일 | 명절 | 연휴 | 추석 | 설날 | holiday
만료 | 만기 | 기한 지남 | expire | expired | expiry | expiration | lapse | lapsed | 끝나다
갱신 | 연장 | renew | renewal | renewed
날짜 | 일자 | date
예약 | 예정 | scheduled | reservation | booking

# Changes and deployment
배포 | 릴리스 | 릴리즈 | 출시 | deploy | deployment | release | rollout | roll out | ship | 디플로이
배포 실패 | failed deploy | deployment failure | 배포 오류
배포 롤백 | 롤백 실패 | rollback failed | failed rollback | cannot roll back
블루 그린 | 블루그린 | blue green | blue-green
카나리 | 카나리아 | canary | 점진 배포 | gradual rollout
핫픽스 | 긴급 수정 | hotfix | emergency fix
빌드 | build | 컴파일 | compile
시아이 | CI | continuous integration | 지속적 통합
테스트 | 시험 | test | testing | QA
스테이징 | 검증 환경 | staging | 개발 환경 | dev environment | test environment | 시험 환경
운영 | 운영 환경 | 프로덕션 | production | prod | 실서버 | live
환경 변수 | 환경변수 | environment variable | env var | env
설정 | 구성 | 컨피그 | config | configuration | setting | settings
설정 오류 | 잘못된 설정 | 설정 실수 | misconfiguration | misconfigured | bad config | config error | 오설정
기본값 | 디폴트 | default | default value
기능 플래그 | 피처 플래그 | 플래그 | 토글 | feature flag | feature toggle | flag | toggle | 스위치
실험 | A/B 테스트 | AB test | experiment
버전 | version
버전 불일치 | version mismatch | 버전이 다르다 | 버전 차이
호환 | 호환성 | compatible | compatibility | incompatible | 호환되지 않다
하위 호환 | backward compatible | backwards compatibility | breaking change
의존성 | 디펜던시 | dependency | dependencies | 라이브러리 | library | 패키지 | package
의존성 혼동 | dependency confusion | supply chain | 공급망
업그레이드 | 업데이트 | 올리다 | upgrade | update | updated | 판올림 | 버전업
패치 | patch
변경 | 바꾸다 | 바뀌다 | change | changed | modify | modified | 수정
적용 | apply | applied | 반영 | 안 먹다
검증 | 유효성 검사 | validation | validate | verify | verification | 확인
승인 | 결재 | approval | approve | approved
코드 리뷰 | code review | 리뷰
테라폼 | terraform | 인프라 코드 | infrastructure as code | IaC
앤서블 | ansible
깃 | git
깃허브 | github
저장소 | 리포지토리 | repository | repo | 레포
태그 | tag | latest 태그 | latest tag
정적 파일 | 정적 자원 | static file | static asset | asset | bundle | 번들 | chunk | 청크 | ChunkLoadError
프런트엔드 | 프론트엔드 | 프론트 | frontend | front end | web | 웹
백엔드 | backend | back end
모바일 | mobile | 휴대폰 | 스마트폰 | phone | 핸드폰
앱 | 애플리케이션 | 어플 | app | application | 어플리케이션
안드로이드 | android
아이폰 | 아이오에스 | iOS | iphone
난독화 | obfuscation | obfuscated | proguard | 프로가드
브라우저 | browser
자바 | java | JVM
자바스크립트 | javascript | JS
파이썬 | python
노드js | node.js | nodejs
스프링 | spring

# Containers and clouds
컨테이너 | container
도커 | docker
이미지 | 컨테이너 이미지 | container image | docker image | image
쿠버네티스 | 쿠베 | k8s | kubernetes | 쿠버
파드 | 포드 | pod | pods
크래시루프 | CrashLoopBackOff | crash loop | 재시작 반복 | 무한 재시작 | restart loop | keeps restarting | 계속 재시작
축출된 파드 | evicted pod | pod eviction | 파드 축출
네임스페이스 | namespace
데몬셋 | daemonset
디플로이먼트 | deployment
인그레스 | ingress
헬름 | helm
서비스 메시 | service mesh | istio | 이스티오 | envoy | 사이드카 | sidecar
이티시디 | etcd
컨트롤 플레인 | control plane | 제어 영역
스케줄링 | scheduling
리소스 | 자원 | resource | resources
요청량 | requests
임시 저장소 | ephemeral storage | 임시 스토리지 | 임시 파일 | temp file | tmp
레지스트리 | registry
클라우드 | cloud | 공급사 | cloud provider
아마존 웹 서비스 | AWS | 아마존
오브젝트 스토리지 | 객체 저장소 | object storage | S3 | bucket | 버킷
서버리스 | serverless | lambda | 람다
마이크로서비스 | microservice | microservices | MSA
외부 서비스 | 서드파티 | 외부 업체 | third party | third-party | vendor | 공급사 | provider | 업체 | 협력사 | 제휴사 | partner | 파트너
외부 의존성 | external dependency | upstream | 업스트림
업스트림 | upstream
다운스트림 | downstream
에이피아이 | API

# Security
보안 | security
인증서 | certificate | cert | TLS | SSL | SSL 인증서 | TLS certificate | x509
인증서 만료 | certificate expired | expired certificate | cert expiry | CERT_DATE_INVALID | certificate has expired | 인증서 갱신 누락
인증 | authentication | authenticate | auth | 본인 확인
인가 | 권한 부여 | authorization | authorisation
권한 | permission | privilege | privileges | access rights | 접근 권한
접근 거부 | 권한 없음 | access denied | permission denied | forbidden | 403 | EACCES | unauthorized | 401
비밀번호 | 패스워드 | 암호 | password | passphrase | 비번
비밀번호 변경 | password change | 암호 변경 | password rotation
시크릿 | 비밀 값 | secret | secrets | credential | credentials | 자격 증명 | 크리덴셜
시크릿 교체 | 키 교체 | secret rotation | key rotation | rotate secrets | rotating
토큰 | token
키 | key | 액세스 키 | access key | API 키 | API key
이중 인증 | 2단계 인증 | 다중 인증 | MFA | 2FA | two-factor | OTP
인증번호 | 인증 번호 | 인증 문자 | 일회용 비밀번호 | OTP | one-time passcode | one-time password | verification code | passcode
간편 로그인 | 소셜 로그인 | social login | OAuth | SSO | 통합 로그인 | single sign-on | identity provider
암호화 | encryption | encrypt | encrypted
전자서명 | 서명 | signature | sign | signing | digital signature
디도스 | 서비스 거부 공격 | 분산 서비스 거부 | DDoS | DoS | denial of service | 트래픽 공격
공격 | attack | 침해 | breach | 해킹 | hack | hacked | intrusion | 침입
취약점 | vulnerability | exploit | CVE | 악용
SQL 인젝션 | SQL 삽입 | 에스큐엘 인젝션 | SQL injection | 주입 | injection | 인젝션
크로스 사이트 스크립팅 | XSS | cross-site scripting
무차별 대입 | 크리덴셜 스터핑 | 비밀번호 대입 | brute force | credential stuffing | 대입 | 계정 탈취 | account takeover
피싱 | phishing
랜섬웨어 | ransomware | 파일 암호화
악성코드 | 멀웨어 | malware | malicious | 바이러스 | virus
채굴 | mining | cryptomining | crypto mining | 가상화폐 채굴
유출 | 노출 | 새다 | leak | leaked | exposure | exposed | disclosure | data breach
개인정보 | 개인 정보 | personal data | personal information | privacy | PII
개인정보 유출 | personal data leak | data leak | privacy breach | 정보 유출
공개 | public | publicly | open | readable
위조 | 변조 | 가짜 | forged | forgery | fake | spoofed | tampered | 조작
검증 누락 | missing validation | unvalidated | unverified | 검증하지 않다
봇 | bot | 매크로 | scraper | crawler | 크롤러
차단 목록 | blocklist | blacklist
퇴사자 | 전 직원 | former employee | ex-employee | leaver | offboarding
세션 탈취 | session hijack | stolen session | stolen cookie
웹 방화벽 | WAF | web application firewall

# Commerce and messages
결제 | payment | pay | 페이 | 페이먼트 | checkout
결제 대행사 | 결제대행사 | PG | PG사 | PSP | payment gateway | payment provider | payment processor | 결제사
카드 | 신용카드 | card | credit card
간편결제 | 간편 결제 | wallet | mobile payment
이중 결제 | 중복 결제 | 두 번 결제 | double charge | charged twice | duplicate charge | double payment | duplicate payment | double billing | 이중 청구 | 중복 청구 | billed twice
청구 | 과금 | billing | bill | charge | charged | invoice | 청구서 | 송장
계산서 | 인보이스 | invoice
승인 요청 | payment authorization | authorization
환불 | refund | 취소 | cancel
취소 | cancel | cancelled | cancellation
정산 | settlement | 대사 | reconciliation | payout
입금 | 계좌 이체 | 무통장 입금 | deposit | bank transfer | wire transfer
출금 | 인출 | withdrawal | withdraw
송금 | 이체 | transfer
잔액 | balance
원장 | 장부 | ledger
금액 | amount | 가격 | price | pricing
할인 | discount
쿠폰 | coupon | voucher | 바우처 | 상품권
선착순 | first come first served
초과 발급 | over-issued | issued too many
발급 | issue | issued | issuance
포인트 | 적립금 | 적립 | points | mileage | 마일리지 | reward
주문 | order | orders
주문서 | 체크아웃 | checkout
장바구니 | 카트 | cart | basket
상품 | 제품 | 물건 | product | item | goods
재고 | stock | inventory
품절 | sold out | out of stock
초과 판매 | oversell | oversold | overselling
배송 | 택배 | 배달 | delivery | shipping | shipment | parcel
물류 | 출고 | fulfillment | fulfilment | logistics
창고 | warehouse
구독 | 정기 결제 | subscription | subscriber
회원 | 계정 | 사용자 | 유저 | 고객 | member | account | user | customer | 이용자
회원 가입 | 회원가입 | 가입 | sign up | signup | registration | register
탈퇴 | account deletion | unsubscribe
판매자 | 셀러 | seller | merchant | 입점사
매장 | 상점 | 점포 | store | shop
매출 | 수익 | revenue | sales
이벤트 행사 | 행사 | 프로모션 | 기획전 | 캠페인 | promotion | campaign | sale | 특가 | 세일
블랙 프라이데이 | black friday
추천 | recommendation | recommend
개인화 | personalization | personalisation
지도 | map | maps | mapping
위치 | location | GPS
문자 | 문자 메시지 | SMS | text message
알림톡 | 카카오톡 | kakaotalk | kakao
푸시 | 푸시 알림 | push | push notification | notification
메일 | 이메일 | email | mail | e-mail
반송 | bounce | bounced | 되돌아오다
발송 | 전송 | 보내다 | send | sent | sending
도착 | 오다 | arrive | arrived | 수신 | receive | received
외주 | outsourcing | contractor | 협력 업체
계약 | contract | 계약서
은행 | bank
세금 | tax | 부가세 | VAT
환율 | exchange rate | currency

영수증 | receipt
가맹점 | merchant | store
수수료 | fee | commission
연체 | overdue | late payment
대출 | loan
좌석 | 예매 | seat | ticketing
입장 | 대기실 | waiting room | virtual queue
선물 | gift
공급 | supply | supplier
판매 | sell | sale | sales
구매 | 구입 | buy | purchase
검수 | inspection | acceptance
송장 | 운송장 | waybill | shipping label
바코드 | barcode
키오스크 | kiosk | POS | 포스
콘텐츠 | content | 컨텐츠
댓글 | 게시글 | 게시판 | comment | post | board | forum
채팅 | 메신저 | chat | messenger | slack | 슬랙
전화 | 통화 | phone | call
번역 | translation | i18n | 다국어
접근성 | accessibility
연동 | 통합 | integration | integrate | 인터페이스 | interface
인력 | 사람 | staff | people
교육 | training
퇴근 | off hours | after hours
출근 시간 | rush hour | peak | peak hours | 피크

# Observing
모니터링 | 감시 | 관제 | monitoring | monitor | observability
지표 | 메트릭 | metric | metrics
대시보드 | dashboard
임계값 | 임계치 | 임계점 | 문턱값 | threshold
추적 | 트레이싱 | trace | tracing
표본 | 샘플링 | sampling
경보가 울리지 않다 | 알림이 오지 않다 | no alert | missing alert | alert did not fire | 경보 없음
사각지대 | blind spot
프로메테우스 | prometheus
그라파나 | grafana
데이터독 | datadog
센트리 | sentry
합성 점검 | synthetic check | synthetic monitoring
하트비트 감시 | watchdog | 워치독

# More of machines and programs
전송 | 송신 | transfer | transmit | transmission
동기화 | sync | synchronization | synchronize | synced
비동기 | async | asynchronous
버퍼 | buffer
스왑 | swap
페이징 | pagination | paging | 페이지네이션
무한 스크롤 | infinite scroll | infinite scrolling
자동 완성 | autocomplete | suggestion | suggestions
필터 | filter
정렬 | sort | sorting | ordering
형식 | 포맷 | format | 규격
스펙 | 사양 | 명세 | spec | specification
모듈 | module
함수 | function | 메서드 | method
클래스 | class
변수 | variable
상수 | 하드코딩 | constant | hardcoded
주석 | comment
분기 | branch | 브랜치
조건 | condition | 조건문
예외 처리 | exception handling | error handling
초기화 | reset | initialize | initialization | 리셋
종속 | 의존 | depend | depends | dependent | 의존하다
잠자다 | 슬립 | sleep | hibernate
깨우다 | wake | wake up
스크립트 | script | 쉘 | shell | bash
명령 | 명령어 | command | commands
콘솔 | console | 터미널 | terminal
원격지 | remote site | DR | 재해 복구 | disaster recovery | 재해복구
물리 서버 | bare metal | 베어메탈
하이퍼바이저 | hypervisor
템플릿 | template
프로비저닝 | provisioning | provision
오케스트레이션 | orchestration
스테이트풀 | stateful | stateless
시작 프로브 | startup probe | readiness probe
롤링 업데이트 | 롤링 배포 | rolling update | rolling deployment
트래픽 전환 | traffic shift | cutover | 컷오버 | 절체
부팅 불가 | 부팅되지 않다 | won't boot | unbootable | boot failure
마운트 | mount | mounted
파일 시스템 | 파일시스템 | filesystem | file system | ext4 | xfs | NFS
권한 오류 | permission error | EPERM | EACCES
환경 | environment
로컬 | localhost | local
접속자 | 동시 접속 | concurrent users | concurrent connections
인입 | 유입 | inflow | incoming
소비 | consume | consumption
재처리 | 재실행 | rerun | reprocess | replay | 리플레이
재색인 | reindex | reindexing
재배포 | redeploy
검토 | review | inspection
문서 | document | documentation | docs
머신 러닝 | 기계 학습 | machine learning | ML | 모델 | model | 추론 | inference

# Errors by their names
서버 오류 | 내부 서버 오류 | 500 | internal server error | 5xx | InternalError | 500 에러
서비스 이용 불가 | 503 | service unavailable | no healthy upstream
게이트웨이 오류 | 502 | bad gateway | 502 에러
게이트웨이 시간 초과 | 504 | gateway timeout
찾을 수 없음 | 404 | not found | ENOENT | 없음
잘못된 요청 | 400 | bad request
연결할 수 없음 | no route to host | EHOSTUNREACH | host unreachable | network unreachable
클래스 없음 | ClassNotFoundException | NoClassDefFoundError | class not found
자료형 오류 | TypeError | type error
값 오류 | ValueError
입출력 오류 | I/O error | IOException | input/output error | EIO
구문 오류 | syntax error | SyntaxError
`;

const nearMeanings = `
장애 | 중단 | 오류 | 실패
오류 | 실패 | 안됨 | 불가 | error | failure
느리다 | 멈추다 | 타임아웃 | slow | hang | timeout
죽다 | 중단 | 재시작 | 멈추다 | crash | restart | 꺼지다
끊기다 | 중단 | 풀리다 | 리셋 | reset
고갈 | 초과 | 부족 | 가득 차다 | 한도 | exhausted | full
메모리 부족 | 메모리 누수 | OOM | memory leak
커넥션 풀 | 커넥션 풀 고갈 | 커넥션 초과 | 연결
디스크 가득 | 디스크 | 용량
누락 | 실수 | 빠지다
사라지다 | 유실 | 삭제 | 초기화 | reset
삭제 | 유실 | 지우다 | 날아가다
중복 | 반복 | 여러 번
과부하 | 트래픽 급증 | 폭주 | 급증
롤백 | 복구 | 되돌리다
복구 | 복원 | 백업
이중화 | 페일오버 | 장애 조치 | 예비 | backup | spare
페일오버 | 전환 | 이중화 | 우회 | reroute
만료 | 갱신 | expire | renewal
인증서 | 만료 | TLS
유출 | 해킹 | 노출 | 공격
인증 | 로그인 | login | auth
결제 | 주문 | 승인
청구 | 결제
배포 | 변경 | 업데이트 | 버전 | change
앱 | 안드로이드 | 아이폰 | 모바일
메모리 | 힙 | heap
컨테이너 | 도커 | 파드 | docker | pod
쿠버네티스 | 파드 | 노드 | 컨테이너
경보 | 온콜 | 미확인
전원 | 정전 | 배터리 | 발전기 | UPS
온도 | 냉각 | 과열
네트워크 | 회선 | 스위치 | 라우터
차단 | 방화벽 | 거부 | 연결 거부
락 | 교착 상태 | 대기 | lock wait
슬로우 쿼리 | 인덱스 누락 | 풀 스캔 | 느리다
실수 | 잘못된 | 오타 | 설정 오류
외부 서비스 | 결제 대행사 | 업체
리전 | 클라우드 | 데이터센터
크래시루프 | 재시작 | 메모리 부족 | OOMKilled
중복 처리 | 멱등성 | 중복
비밀번호 | 시크릿 | 계정
개인정보 | 노출 | 유출
시간대 | 서머타임 | 날짜
닫히다 | 종료 | 죽다 | crash | close | 강제 종료
켜지다 | 실행 | 열리다 | launch | open | start
생성 | 저장 | 발급
중복 결제 | 멱등성 | 재시도 | idempotency
갱신 | 만료 | 연장
몰리다 | 트래픽 | 폭주
늦다 | 지연 | 지체 | late
올리다 | 업로드 | 첨부 | 업데이트
보이다 | 노출 | 표시 | show | display | 나오다 | 뜨다
받다 | 수신 | 도착
`;

/** The groups that every glossary begins with. */
export const operationsGlossary: readonly GlossaryGroup[] = [
	...groupsIn(meanings, false),
	...groupsIn(nearMeanings, true),
];

function groupsIn(text: string, near: boolean): GlossaryGroup[] {
	return text
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => ({ words: line.split(' | '), near }));
}
